package import Diagnostics

/// The one place that decides which paths may be written below the output folder.
package enum OutputPath {
    package static let longestPath = 1_024
    package static let longestPart = 255
    package static let mostParts = 32

    /// Why a path cannot be written; nil where it can.
    ///
    /// It is relative and stays below the output folder, however a web server or an unpacker reads it:
    /// no `..`, no empty part, no backslash, no percent-encoding, no control character. No part
    /// begins with a dot (a server hides such files) or a hyphen (a command takes them for an option).
    package static func problem(of path: String) -> Problem? {
        var path = path
        return path.withUTF8 { bytes in reason(bytes) }.map { .unusableOutputPath(path, because: $0) }
    }

    /// What is wrong with one of a plan's paths, and with which other one it does not go together.
    package struct Finding {
        package let problem: Problem
        package let index: Int
        package let other: Int?
    }

    /// What is wrong with a plan of paths: each path by itself, one that is planned twice or differs only in
    /// upper and lower case, and a file where another path needs a folder. In the order of the paths.
    package static func problems(in paths: [String], jobs: Int = 1) -> [Finding] {
        let looks = inParallel(paths, jobs: jobs) { path, _ in Look(at: path) }
        var problems: [Finding] = []
        var files: [String: Int] = [:]
        files.reserveCapacity(paths.count)
        // The last parts of all files: of a hundred thousand paths most end in one of a few.
        var names: Set<Substring> = []
        var usable: [Int] = []
        usable.reserveCapacity(paths.count)
        for (index, look) in looks.enumerated() {
            let path = paths[index]
            if let problem = look.problem {
                problems.append(Finding(problem: problem, index: index, other: nil))
                continue
            }
            let folded = look.folded ?? path
            if let other = files[folded] {
                let isSame = paths[other].utf8.elementsEqual(path.utf8)
                let problem: Problem = isSame ? .outputPathTwice(path) : .outputPathsDifferInCase(paths[other], path)
                problems.append(Finding(problem: problem, index: index, other: other))
                continue
            }
            files[folded] = index
            usable.append(index)
            names.insert(name(of: folded))
            if let part = look.reservedPart {
                problems.append(Finding(problem: .reservedName(path, part: part), index: index, other: nil))
            }
        }
        let (allFiles, allNames) = (files, names)
        let folders = inParallel(usable, jobs: jobs) { index, _ in
            folderThatIsAFile(of: looks[index].folded ?? paths[index], names: allNames, files: allFiles)
        }
        for (index, folder) in zip(usable, folders) {
            guard let folder else { continue }
            let problem = Problem.fileAgainstFolder(file: paths[folder], other: paths[index])
            problems.append(Finding(problem: problem, index: index, other: folder))
        }
        return problems
    }

    /// What can be said of one path without the others.
    private struct Look: Sendable {
        let problem: Problem?
        /// Nil: the path is its own folded form.
        let folded: String?
        let reservedPart: String?

        init(at path: String) {
            problem = OutputPath.problem(of: path)
            let isUsable = problem == nil
            folded = isUsable ? OutputPath.folded(path) : nil
            reservedPart = isUsable ? OutputPath.reservedPart(path) : nil
        }
    }
}

extension OutputPath {
    private static func reason(_ bytes: UnsafeBufferPointer<UInt8>) -> UnusablePath? {
        guard let first = bytes.first else { return .empty }
        if first == slash { return .absolute }
        if bytes.count > longestPath { return .tooLong }
        var start = 0
        var parts = 1
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case slash:
                if index == start { return .emptyPart }
                if index - start > longestPart { return .tooLong }
                start = index + 1
                parts += 1
            case UInt8(ascii: ".") where index == start: return .dot
            case UInt8(ascii: "-") where index == start: return .hyphen
            case UInt8(ascii: "\\"): return .backslash
            case UInt8(ascii: "%"): return .percent
            case 0..<0x20, 0x7F: return .control
            // U+0080 to U+009F
            case 0x80..<0xA0 where index > 0 && bytes[index - 1] == 0xC2: return .control
            default: break
            }
        }
        if start == bytes.count { return .emptyPart }
        return bytes.count - start > longestPart || parts > mostParts ? .tooLong : nil
    }

    private static let slash = UInt8(ascii: "/")

    /// The last part of a path.
    private static func name(of path: String) -> Substring {
        path.utf8.lastIndex(of: slash).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    }

    /// The file that the path needs as a folder, if one of its folders is a file.
    private static func folderThatIsAFile(of path: String, names: Set<Substring>, files: [String: Int]) -> Int? {
        var start = path.startIndex
        for index in path.utf8.indices where path.utf8[index] == slash {
            if names.contains(path[start..<index]), let file = files[String(path[..<index])] { return file }
            start = path.utf8.index(after: index)
        }
        return nil
    }

    /// The path as file systems see it that do not tell `A` from `a`, NFC from NFD, `ß` from `ss`; nil
    /// where that is the path itself.
    private static func folded(_ path: String) -> String? {
        let isPlain = path.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return isPlain ? nil : Normalization.nfc(path.uppercased().lowercased())
    }

    /// A part that Windows cannot store: a device's name, or a dot or blank at its end.
    private static func reservedPart(_ path: String) -> String? {
        let bytes = path.utf8
        var start = bytes.startIndex
        while true {
            let end = bytes[start...].firstIndex(of: slash) ?? bytes.endIndex
            if isReserved(bytes[start..<end]) { return String(path[start..<end]) }
            if end == bytes.endIndex { return nil }
            start = bytes.index(after: end)
        }
    }

    private static func isReserved(_ part: Substring.UTF8View) -> Bool {
        if part.last == UInt8(ascii: ".") || part.last == UInt8(ascii: " ") { return true }
        let stem = part.prefix { $0 != UInt8(ascii: ".") }
        guard stem.count == 3 || stem.count == 4 else { return false }
        return devices.contains(String(decoding: stem, as: UTF8.self).lowercased())
    }

    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
