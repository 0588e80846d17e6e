/// How long an object that templates see is there, so that what is made of it alone need not be made again.
@usableFromInline
package enum Lifetime: Sendable {
    /// Made when it is asked for, or for one page.
    case passing
    /// There as long as the context, with the same properties all the time.
    case lasting
    /// The same, and the only one of its shape that templates see with this context: the site.
    case single
}
