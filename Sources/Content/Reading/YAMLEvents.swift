import LibYAML

/// libyaml's event stream over bytes that outlive it, with its marks turned into byte offsets.
struct YAMLEvents: ~Copyable {
    /// On the heap, because libyaml keeps a pointer to the parser in itself.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var event = yaml_event_t()
    /// Where the last mark was, as a count of characters and of bytes.
    private var cursor = (character: 0, byte: 0)

    /// Fails only where there is no memory left.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        self.bytes = bytes
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        var last = event
        yaml_event_delete(&last)
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Goes to the next event; false where the text is no YAML (see `fault`).
    mutating func advance() -> Bool {
        yaml_event_delete(&event)
        return yaml_parser_parse(parser, &event) == 1
    }

    var type: yaml_event_type_t { event.type }

    /// The bytes of the event, which are none where a value is left out.
    mutating func range() -> Range<Int> {
        let start = offset(of: event.start_mark)
        return start..<max(start, offset(of: event.end_mark))
    }

    /// What libyaml found, after `advance` has failed.
    mutating func fault() -> Fault {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        let context = parser.pointee.context.map { String(cString: $0) } ?? ""
        if parser.pointee.error == YAML_READER_ERROR {
            let offset = min(parser.pointee.problem_offset, bytes.count)
            return Fault(problem: problem, context: context, offset: offset, start: offset, isCharacter: true)
        }
        let offset = offset(of: parser.pointee.problem_mark)
        let start = context.isEmpty ? offset : self.offset(of: parser.pointee.context_mark)
        return Fault(problem: problem, context: context, offset: offset, start: start, isCharacter: false)
    }

    /// A syntax error in libyaml's words.
    struct Fault {
        let problem: String
        let context: String
        /// Where it was noticed, in bytes.
        let offset: Int
        /// Where that which is wrong begins: an opening quote or bracket, a key.
        let start: Int
        /// Whether a character is not allowed in YAML at all.
        let isCharacter: Bool
    }

    /// Marks count characters and come nearly in order, so that the cursor walks over each byte about once.
    private mutating func offset(of mark: yaml_mark_t) -> Int {
        let wanted = Int(clamping: mark.index)
        var (character, byte) = cursor
        while character < wanted, byte < bytes.count {
            switch bytes[byte] {
            case 0..<0x80: byte += 1
            case 0..<0xE0: byte += 2
            case 0..<0xF0: byte += 3
            default: byte += 4
            }
            character += 1
        }
        while character > wanted, byte > 0 {
            repeat { byte -= 1 } while byte > 0 && bytes[min(byte, bytes.count - 1)] & 0xC0 == 0x80
            character -= 1
        }
        byte = min(byte, bytes.count)
        cursor = (character, byte)
        return byte
    }
}
