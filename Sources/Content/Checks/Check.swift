package import Diagnostics

/// What finds breaches of one rule, or of a few that one reading tells apart.
///
/// One check a file, with its test. A new one is entered in ``Checks/all`` and touches
/// nothing else.
package protocol Check: Sendable {
    static var rules: [Rule] { get }
}

/// A check of what the records and articles of a site say, once every reference is resolved.
package protocol SiteCheck: Check {
    static func findings(in site: Site) -> [Diagnostic]
}

/// A check for what a site does not have: of one with errors nothing is said, since what is missing may be what has
/// an error, and one mistake is one diagnostic.
protocol AbsenceCheck: SiteCheck {}

/// A check of how the text of one article or page cites documents.
///
/// It is handed nothing else, so that what it found holds as long as the text and the documents do.
protocol CitationCheck: Check {
    static func findings(in body: Body, citing documents: [OfficialDocument]) -> [Diagnostic]
}

/// A check of what one article or page says by itself; it runs while the files are read, many at once.
package protocol TextCheck: Check {
    static func findings(in text: WrittenText) -> [Diagnostic]
}

/// A check of what one record says by itself, in whatever field; it runs while the files are read, many at once.
protocol RecordCheck: Check {
    static func findings(in record: RecordReader) -> [Diagnostic]
}

/// The rules that a site is held to.
package enum Checks {
    static let all: [any Check.Type] = [
        TotalReconciliation.self,
        RepeatedTotals.self,
        NamedAgainstReported.self,
        StatisticReconciliation.self,
        StatisticProjection.self,
        AsOfDates.self,
        FutureDates.self,
        OrderOfDates.self,
        DatelessEvidence.self,
        AwardApplication.self,
        DuplicateRecognitions.self,
        RetainedRecognitions.self,
        IdleWithdrawals.self,
        InflatedStatuses.self,
        ScopeOfRecognitions.self,
        DocumentTypeLetters.self,
        HierarchyRules.self,
        EvidenceMissing.self,
        QuoteVerification.self,
        SourceNaming.self,
        OutsideLife.self,
        OutsideAward.self,
        Ratings.self,
        DocumentNumberForm.self,
        DocumentIssuer.self,
        DocumentIdentity.self,
        DocumentReplaced.self,
        TextEncoding.self,
        CutValues.self,
        FrontMatterNames.self,
        RawLinks.self,
        RawEmphasis.self,
        RawHeadings.self,
        RawLists.self,
        HandBullets.self,
        RawTables.self,
        OddRows.self,
        IndentedCode.self,
        MisspeltBlocks.self,
        PastedParagraphs.self,
        LeaderLines.self,
        LostDefinitions.self,
        EmptyHeadings.self,
        EmptyLinkTexts.self,
        PicturesInLines.self,
        MarkupInFields.self,
        Blanks.self,
        DoubledWord.self,
        MixedToneMarks.self,
        PrintedDates.self,
        NumberReadsTwoWays.self,
        Pictures.self,
        NamesBesideDiscipline.self,
        PersonalDetails.self,
        SpreadsheetErrors.self,
        Placeholders.self,
        EmbedFigures.self,
        PublishedAddresses.self,
        SharedAddresses.self,
        PicturePositions.self,
    ]

    /// Every rule, in the order of the checks.
    package static let rules: [Rule] = all.flatMap { $0.rules }

    /// The ids of all rules, in the order of the checks.
    package static let ids: [String] = rules.map(\.id)

    /// Whether a finding says that something is missing.
    static func isOfAbsence(_ finding: Diagnostic) -> Bool { idsOfAbsence.contains(finding.id) }

    static func findings(in site: Site, _ quotations: Quotations, workers: any Workers = NoWorkers()) -> [Diagnostic] {
        workers.map(Array(siteChecks.indices)) { siteChecks[$0].findings(in: site) }.flatMap(\.self)
            + quotationChecks.flatMap { $0.findings(in: site, quotations) }
            + site.pages.flatMap { findings(in: $0.body, citing: site.documents) }
    }

    /// For each article what is wrong with how it cites documents, as far as it is not known from a former run.
    static func citationFindings(
        in site: Site, keeping former: HoldingResolution?, workers: any Workers
    ) -> [[Diagnostic]] {
        workers.map(site.articles) { article in
            former?.citationFindings(of: article) ?? findings(in: article.body, citing: site.documents)
        }
    }

    private static func findings(in body: Body, citing documents: [OfficialDocument]) -> [Diagnostic] {
        citationChecks.flatMap { $0.findings(in: body, citing: documents) }
    }

    static func findings(in text: WrittenText) -> [Diagnostic] {
        textChecks.flatMap { $0.findings(in: text) }
    }

    static func findings(in record: RecordReader) -> [Diagnostic] {
        recordChecks.flatMap { $0.findings(in: record) }
    }

    private static let idsOfAbsence = all.filter { $0 is any AbsenceCheck.Type }.flatMap { $0.rules }.map(\.id)
    private static let siteChecks = all.compactMap { $0 as? any SiteCheck.Type }
    private static let citationChecks = all.compactMap { $0 as? any CitationCheck.Type }
    private static let quotationChecks = all.compactMap { $0 as? any QuotationCheck.Type }
    private static let recordChecks = all.compactMap { $0 as? any RecordCheck.Type }
    private static let textChecks = all.compactMap { $0 as? any TextCheck.Type }
}
