import Content
import Templates

/// Every shape that templates can see; a new one is entered here.
enum Shapes {
    static let all: [Shape] = [
        SiteView.shape, PageView.shape, Link.shape, MenuLink.shape, Pagination.shape,
        Article.shape, Author.shape, Origin.shape, Cover.shape, Correction.shape, ViewCount.shape, Tag.shape,
        InvolvementView.shape,
        OutlineEntry.shape,
        Section.shape, NamedArticles.shape, Month.shape, StandingPage.shape,
        Organization.shape, Organization.Headcount.shape, TreeEntry.shape,
        Event.shape, NamedThen.shape, Standing.shape, Standing.Entry.shape, YearlyRating.shape, RollupView.shape,
        Award.shape, Award.Criteria.shape,
        Recognition.shape, Total.shape, Board.shape, BoardRow.shape, BoardYear.shape,
        Statistic.shape, FigureView.shape, Projection.shape, StatisticGroup.shape,
        Initiative.shape, OfficialDocument.shape, WithdrawalView.shape, Evidence.shape, EditorNote.shape,
        Chart.shape, Chart.Key.shape, Chart.Table.Row.shape, EmbedView.shape,
        DataTable.shape, DataFile.shape, DataTable.Column.shape, Badge.shape,
        SiteSettings.Publisher.shape, SiteSettings.Comments.shape, DateView.shape, SitemapEntry.shape,
        Feed.shape, SharedPicture.shape,
    ]
}
