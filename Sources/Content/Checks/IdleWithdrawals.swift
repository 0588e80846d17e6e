import Diagnostics

/// What is withdrawn was recognized before.
enum IdleWithdrawals: AbsenceCheck {
    static let rules: [Rule] = [.withdrawnNotRecognized]

    static func findings(in site: Site) -> [Diagnostic] {
        site.withdrawals.idle.map { withdrawal in
            Diagnostic(
                .withdrawnNotRecognized(
                    site[withdrawal.organization].name, award: site[withdrawal.award].name,
                    period: withdrawal.period.text, other: former(of: withdrawal, in: site).map { site[$0].name }),
                at: withdrawal.remarks.place(of: .status))
        }
    }

    /// The organization whose place this one took and that has what may be meant: a record is of whom it names.
    private static func former(of withdrawal: Recognition, in site: Site) -> Reference<Organization>? {
        site.hierarchy.predecessors(of: withdrawal.organization).first { predecessor in
            site.relations.recognitionsOfOrganization[predecessor].map { site[$0] }.contains { other in
                other.status.saysRecognized && other.award == withdrawal.award
                    && other.period.overlaps(withdrawal.period)
            }
        }
    }
}
