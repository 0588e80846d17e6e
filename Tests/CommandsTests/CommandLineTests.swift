import Foundation
import Testing

/// The built program as its users call it: exit status, standard output, standard error.
@Suite struct CommandLineTests {
    private struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    private static let projectRoot = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func run(_ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = Self.projectRoot.appending(path: ".build/debug/bangvang")
        process.arguments = arguments
        process.currentDirectoryURL = Self.projectRoot
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complained = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self))
    }

    @Test func aGoodCheckSucceedsAndSaysSoOnStandardOutput() throws {
        let outcome = try run(["check", "--strict"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Đã kiểm tra"))
        #expect(outcome.errors == "")
    }

    @Test func checkAllListsTheTwoAcknowledgedFindings() throws {
        let outcome = try run(["check", "--all", "--language", "en"])
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("acknowledged[document-type-letters]"))
        #expect(outcome.errors.contains("acknowledged[statistic-projected]"))
        #expect(outcome.errors.ranges(of: "acknowledged[").count == 2)
    }

    @Test func anErrorIsStatusOne() throws {
        let outcome = try run(["check", "--content", "Tests"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("site.yml"))
    }

    @Test(arguments: [
        ["check", "--jobs", "0"], ["bild"], ["build", "--clock", "hôm qua"], ["check", "--language", "fr"],
    ])
    func wrongUsageIsStatusTwo(arguments: [String]) throws {
        #expect(try run(arguments).status == 2)
    }

    @Test func coloursNeverReachAPipe() throws {
        #expect(try !run(["check", "--content", "Tests"]).errors.contains("\u{1B}"))
    }
}
