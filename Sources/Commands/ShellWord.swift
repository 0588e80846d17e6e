extension String {
    /// The text as a shell takes it for one word: as it is where nothing in it means anything to a shell, else in
    /// quotes.
    var asShellWord: String {
        let isPlain = unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-_./:=@%+,".unicodeScalars.contains(scalar)
        }
        if isPlain, !isEmpty { return self }
        // In double quotes these have a meaning still.
        let isSafeInDoubleQuotes = !contains { "\"$`\\!".contains($0) }
        return isSafeInDoubleQuotes ? "\"\(self)\"" : "'" + replacing("'", with: "'\\''") + "'"
    }
}
