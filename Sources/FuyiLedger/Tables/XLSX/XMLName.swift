#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The local name of an element, as the parser holds it for a moment.
struct XMLName {
  private let start: UnsafePointer<CChar>

  /// The name without its prefix.
  init(_ name: UnsafePointer<CChar>) {
    start = Self.local(name)
  }

  /// What stands behind the colon, or all where there is none.
  static func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    var place = name
    while true {
      if place.pointee == 0 { return name }
      if place.pointee == 0x3A { return UnsafePointer(place + 1) }
      place += 1
    }
  }

  /// Whether it is this name.
  static func == (name: XMLName, other: StaticString) -> Bool {
    name.start.isSame(as: other)
  }
}

extension UnsafePointer<CChar> {
  /// Whether the text that ends in a NUL is this one.
  func isSame(as other: StaticString) -> Bool {
    other.utf8Start.withMemoryRebound(to: CChar.self, capacity: other.utf8CodeUnitCount + 1) {
      strcmp(self, $0) == 0
    }
  }
}

/// The attributes of an element, as the parser holds them for a moment.
struct XMLAttributes {
  /// Names and values by turns, then nil.
  let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// Whether there are not more than so many.
  func isWithin(_ most: Int) -> Bool {
    for index in 0...most where list[2 * index] == nil { return true }
    return false
  }

  /// The value of an attribute, by its local name.
  subscript(_ name: StaticString) -> UnsafePointer<CChar>? {
    var index = 0
    while let given = list[index] {
      if XMLName.local(given).isSame(as: name) { return list[index + 1] }
      index += 2
    }
    return nil
  }

  /// The value of an attribute as a text of ours.
  func text(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  /// Whether an attribute says yes, as the standard allows it to be said.
  func isTrue(_ name: StaticString) -> Bool {
    guard let value = self[name] else { return false }
    return value.isSame(as: "1") || value.isSame(as: "true") || value.isSame(as: "on")
  }
}
