package import Diagnostics

extension SiteSettings {
    /// Gives findings of checks the severity that the site asks for.
    package func applySeverities(to diagnostics: inout [Diagnostic]) {
        guard !severities.isEmpty else { return }
        diagnostics = diagnostics.compactMap { diagnostic in
            guard Checks.ids.contains(diagnostic.id), let wanted = severities[diagnostic.id] else { return diagnostic }
            guard let severity = wanted else { return nil }
            var changed = diagnostic
            changed.problem = diagnostic.problem.with(severity: severity)
            return changed
        }
    }
}
