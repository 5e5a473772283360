/// Reads sums of money and whole numbers as ledgers write them.
package enum AmountReading {
  /// A sum in fen: `1200`, `1,200.50`, `¥1200元`, `3.5万元`.
  /// - Parameter unit: what one is worth where the text names no unit, in fen.
  package static func fen(_ cell: LedgerCell, unit: Int) throws(CellProblem) -> Int {
    switch cell {
    case .number(let number, let written):
      if let fen = decimal(Array(written.utf8), unit: unit) { return fen }
      // Written with an exponent, or with what the binary number adds to it.
      let scaled = (number * Double(unit)).rounded()
      guard number >= 0, scaled < 1e15, abs(scaled - number * Double(unit)) < 0.001 else {
        throw .notMoney
      }
      return Int(scaled)
    case .text(let text): return try fen(text, unit: unit)
    case .error: throw .errorValue
    case .empty, .boolean, .date: throw .notMoney
    }
  }

  private static func fen(_ text: String, unit: Int) throws(CellProblem) -> Int {
    var bytes: [UInt8] = []
    var unit = unit
    var isNamed = false
    for scalar in PlainText.scalars(of: text) {
      switch scalar {
      case "0"..."9", ".":
        guard !isNamed else { throw .notMoney }
        bytes.append(UInt8(ascii: scalar))
      case ",", "¥", "￥": continue
      case "万":
        guard !isNamed, !bytes.isEmpty else { throw .notMoney }
        (unit, isNamed) = (1_000_000, true)
      case "元", "圆":
        if !isNamed { (unit, isNamed) = (100, true) }
      default: throw .notMoney
      }
    }
    guard let fen = decimal(bytes, unit: unit) else { throw .notMoney }
    return fen
  }

  /// Digits with at most one point, times a unit; nil where a part of a fen would be left.
  private static func decimal(_ bytes: [UInt8], unit: Int) -> Int? {
    var (value, scale) = (0, unit)
    var (isBehind, digits) = (false, 0)
    for byte in bytes {
      if byte == UInt8(ascii: "."), !isBehind {
        isBehind = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 15 else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      digits += 1
      if isBehind {
        guard digit == 0 || scale % 10 == 0 else { return nil }
        scale /= 10
        value += digit * scale
      } else {
        value = value * 10 + digit * unit
      }
    }
    return digits > 0 && value <= 1_000_000_000_000_000 ? value : nil
  }

  /// A whole number in a range, with 天, 日 or 项 behind it or not.
  package static func number(_ text: String, in range: ClosedRange<Int>) throws(CellProblem) -> Int
  {
    var scalars = PlainText.scalars(of: text)[...]
    if scalars.first == "第" { scalars.removeFirst() }
    if let last = scalars.last, ["天", "日", "项"].contains(last) { scalars.removeLast() }
    let digits = String(String.UnicodeScalarView(scalars))
    guard let number = Int(digits) ?? whole(digits), range.contains(number) else {
      throw .notANumber(range)
    }
    return number
  }

  /// A number of a spreadsheet such as `30.0`.
  private static func whole(_ text: String) -> Int? {
    text.hasSuffix(".0") ? Int(text.dropLast(2)) : nil
  }

  /// 是 or 否, as they are written.
  package static func flag(_ text: String) throws(CellProblem) -> Bool {
    switch PlainText.of(text) {
    case "是", "有", "已", "√", "✓", "v", "y", "yes", "true", "1", "已起诉": true
    case "否", "没有", "未", "×", "✗", "x", "n", "no", "false", "0", "未起诉": false
    default: throw .notAFlag
    }
  }
}
