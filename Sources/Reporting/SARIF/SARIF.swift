/// The parts of the Static Analysis Results Interchange Format 2.1.0 (OASIS, with errata 01) that are written here, by
/// their names in the standard.
enum SARIF {
    struct Log: Encodable {
        let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        let version = "2.1.0"
        let runs: [Run]

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }
    }

    struct Run: Encodable {
        let tool: Tool
        let invocations: [Invocation]
        let language: String
        let columnKind: String
        let newlineSequences: [String]
        let originalUriBaseIds: [String: ArtifactLocation]
        let results: [Result]
    }

    struct Tool: Encodable {
        let driver: Driver
    }

    struct Driver: Encodable {
        let name: String
        let version: String
        let semanticVersion: String
        let language: String
        let rules: [Descriptor]
        let notifications: [Descriptor]
    }

    struct Descriptor: Encodable, Hashable {
        let id: String
        var name: String?
        var shortDescription: FormattedText?
        var fullDescription: FormattedText?
        var help: FormattedText?
        var defaultConfiguration: Configuration?
    }

    struct Configuration: Encodable, Hashable {
        let level: String
    }

    struct FormattedText: Encodable, Hashable {
        let text: String
        var markdown: String?
    }

    struct Text: Encodable, Hashable {
        let text: String
    }

    struct Invocation: Encodable {
        let executionSuccessful: Bool
        let exitCode: Int
        let toolExecutionNotifications: [Notification]
    }

    struct Notification: Encodable {
        let descriptor: DescriptorReference
        let level: String
        let message: Text
    }

    struct DescriptorReference: Encodable {
        let id: String
        let index: Int
    }

    struct Result: Encodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Text
        let locations: [Location]
        let relatedLocations: [Location]?
        let partialFingerprints: [String: String]
        let suppressions: [Suppression]
        let fixes: [Fix]?
    }

    struct Suppression: Encodable {
        let kind: String
        let status: String
        let justification: String
    }

    struct Location: Encodable, Hashable {
        var id: Int?
        let physicalLocation: PhysicalLocation
        var message: Text?
    }

    struct PhysicalLocation: Encodable, Hashable {
        let artifactLocation: ArtifactLocation
        let region: Region?
    }

    struct ArtifactLocation: Encodable, Hashable {
        var uri: String?
        var uriBaseId: String?
        var description: Text?
    }

    struct Region: Encodable, Hashable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    struct Fix: Encodable {
        let description: Text
        let artifactChanges: [ArtifactChange]
    }

    struct ArtifactChange: Encodable {
        let artifactLocation: ArtifactLocation
        let replacements: [Replacement]
    }

    struct Replacement: Encodable {
        let deletedRegion: Region
        let insertedContent: Text
    }
}
