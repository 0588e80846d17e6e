/// What is wrong with a text that should be a number.
package enum NumberProblem: Error, Hashable, Sendable {
    case notANumber
    /// More digits than 64 bits hold.
    case tooLarge
    /// A dot without three digits after it (`4.60%`): probably a decimal comma was meant, as in `meant` (`4,60%`).
    case decimalPoint(meant: String)
    /// Commas between groups of three (`2,105 đảng viên`): probably English grouping, in Vietnamese `meant` (`2.105`).
    case englishGrouping(meant: String)
}
