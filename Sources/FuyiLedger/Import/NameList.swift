/// The names that stand in one cell (多名当事人).
package struct NameList: Equatable {
  /// Each as it stands, in order.
  package let names: [String]
  /// Whether the last stands for others too, as in 张三等3人.
  package let namesOthers: Bool

  /// The names in a text, with 、，；or a line end between them, but not within brackets.
  package init(_ text: String) {
    var names: [String] = []
    var current = String.UnicodeScalarView()
    var depth = 0
    func end() {
      let name = String(current).trimmed
      if !name.isEmpty { names.append(name) }
      current.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "（": depth += 1
      case ")", "）": depth = max(0, depth - 1)
      default: break
      }
      let ends = depth == 0 && Self.separators.contains(scalar)
      if ends || scalar == "\n" || scalar == "\r" { end() } else { current.append(scalar) }
    }
    end()
    self.names = names
    self.namesOthers = names.last.map(Self.standsForOthers) ?? false
  }

  private static let separators: Set<Unicode.Scalar> = ["、", "，", ",", "；", ";", "/", "|"]

  /// 张三等, 张三等人, 张三等3人, 张三（等3人）.
  private static func standsForOthers(_ name: String) -> Bool {
    var scalars = name.unicodeScalars.filter { !"()（）".unicodeScalars.contains($0) }[...]
    if let last = scalars.last, "人户名".unicodeScalars.contains(last) { scalars.removeLast() }
    while let last = scalars.last, "0123456789一二三四五六七八九十百两".unicodeScalars.contains(last) {
      scalars.removeLast()
    }
    return scalars.last == "等" && scalars.count > 1
  }
}

extension String {
  /// Without white space at both ends, and with the line ends and tabs inside made spaces.
  var trimmed: String {
    var view = unicodeScalars[...]
    while let first = view.first, first.isBlank { view.removeFirst() }
    while let last = view.last, last.isBlank { view.removeLast() }
    guard view.contains(where: \.isControl) else {
      return view.count == unicodeScalars.count ? self : String(view)
    }
    var plain = String.UnicodeScalarView()
    for scalar in view { plain.append(scalar.isControl ? " " : scalar) }
    return String(plain)
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    value <= 0x20 || value == 0xFEFF || (value >= 0x80 && properties.isWhitespace)
  }
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}
