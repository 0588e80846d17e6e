import Diagnostics
import Publishing

/// Says where the time of a run went, in two tables.
struct TimingsPrinter {
    let timings: Timings
    let language: Language

    var text: String {
        let stages = timings.entries.map { entry in
            [text(entry.stage.title), number(entry.duration.seconds * 1e3), number(Double(entry.peakMemory) / 1e6)]
        }
        let templates = timings.renderings.map { rendering in
            let each = rendering.duration.seconds / Double(max(1, rendering.pages))
            return [
                rendering.template ?? text(.timingsWithoutTemplate), number(rendering.duration.seconds * 1e3),
                String(rendering.pages), number(each * 1e6),
            ]
        }
        return table(.timingsOfStages(), stages) + (templates.isEmpty ? "" : table(.timingsOfTemplates(), templates))
    }

    private func table(_ title: Message, _ rows: [[String]]) -> String {
        let longest = rows.map { $0[0].count }.max() ?? 0
        return text(title) + "\n"
            + rows.map { row in
                "  " + row[0] + String(repeating: " ", count: longest - row[0].count)
                    + row.dropFirst().map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined() + "\n"
            }.joined()
    }

    private func text(_ message: Message) -> String { message.text(in: language) }

    private func number(_ value: Double) -> String { String(Int(value.rounded())) }
}

extension Timings.Stage {
    fileprivate var title: Message {
        switch self {
        case .reading: .stageReading
        case .resolving: .stageResolving
        case .planning: .stagePlanning
        case .pictures: .stagePictures
        case .rendering: .stageRendering
        case .publishing: .stagePublishing
        }
    }
}
