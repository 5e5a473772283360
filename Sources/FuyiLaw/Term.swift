/// A term of the field in both languages, as people read it.
public struct Term: Hashable, Sendable {
  /// Chinese, in the law's own words where it has them.
  public let zh: String
  /// English.
  public let en: String

  /// A term in Chinese and English.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}

/// A value with a code for files and a term for people.
public protocol Named: Sendable {
  /// The stable code, kebab-case ASCII.
  var code: String { get }
  /// What people read.
  var term: Term { get }
}

extension Named where Self: RawRepresentable, RawValue == String {
  /// The raw value.
  public var code: String { rawValue }
}
