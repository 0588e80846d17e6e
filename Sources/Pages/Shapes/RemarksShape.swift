import Content
import Templates

extension Shape.Properties where Context == SiteContext {
    /// What every record has besides its own fields.
    mutating func remarks(_ remarks: any KeyPath<Object, Remarks> & Sendable) {
        property("note", "A note of the editors.") { object, _ in object[keyPath: remarks].note }
        property("inferred", "What the record states that no report prints, and why.") { object, _ in
            object[keyPath: remarks].inferred
        }
        property("editorNotes", "Why what does not add up is printed so.") { object, _ in
            object[keyPath: remarks].editorNotes.map(EditorNote.init)
        }
    }
}
