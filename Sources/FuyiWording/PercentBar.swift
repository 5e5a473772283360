/// A bar of block characters beside a percentage, in eighths of a column (数据条).
///
/// It is plain text: it needs no colour, and its length is the share of its width.
package struct PercentBar: Hashable, Sendable {
  /// How many columns of the terminal a whole takes.
  package let width: Int

  /// A bar that takes at most so many columns.
  package init(width: Int = 10) {
    self.width = max(0, width)
  }

  /// The bar of a share: empty where the share is none or there is nothing to have a share of, full
  /// from the whole on, and at least an eighth of a column for the rest.
  /// - Parameters:
  ///   - part: how many; with less than 1 there is no bar.
  ///   - whole: of how many; with less than 1 there is no bar.
  package func text(_ part: Int, of whole: Int) -> String {
    guard part > 0, whole > 0, width > 0 else { return "" }
    guard part < whole else { return String(repeating: Self.full, count: width) }
    // Rounded half up; the product of two large numbers has twice the width.
    let (quotient, remainder) = whole.dividingFullWidth(part.multipliedFullWidth(by: width * 8))
    let eighths = max(1, remainder >= whole - remainder ? quotient + 1 : quotient)
    let bar = String(repeating: Self.full, count: eighths / 8)
    return eighths % 8 == 0 ? bar : bar + Self.parts[eighths % 8 - 1]
  }

  private static let full = "█"
  private static let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
