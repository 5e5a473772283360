/// How words about people are handed out to whoever reads them (个人信息的显示方式).
public struct WordsShown: Hashable, Sendable {
  /// Whether names, numbers, telephones and addresses are masked.
  public let isMasked: Bool
  /// What stands for words that a masked copy came without; nil where nothing does.
  public let leftOut: String?
  /// What stands for the number of a paper whose key is not here; nil where nothing does.
  public let locked: String?

  /// A way to show words.
  public init(isMasked: Bool, leftOut: String? = nil, locked: String? = nil) {
    self.isMasked = isMasked
    self.leftOut = leftOut
    self.locked = locked
  }

  /// As they stand: for a program that answers for what it does with them.
  public static let clear = WordsShown(isMasked: false)
}
