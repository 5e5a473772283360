/// The letters that spreadsheets call columns by.
public enum ColumnName {
  /// The letters of a column counted from 0: `A`, `Z`, `AA`.
  public static func letters(_ index: Int) -> String {
    var (letters, rest) = ([UInt8](), index)
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
