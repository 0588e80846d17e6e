import Vietnamese

/// Yes or no, as editors write it.
enum Flag {
    case yes, no

    init?(spelling: String) {
        switch Folding.search(spelling) {
        case "true", "yes", "co", "dung", "x", "1": self = .yes
        case "false", "no", "khong", "sai", "0": self = .no
        default: return nil
        }
    }
}
