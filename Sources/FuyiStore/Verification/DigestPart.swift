import FuyiCore

/// Half of a digest, which tells words apart as well as the whole does: nobody can choose 128 bits.
struct Digest: Hashable, Comparable {
  let high: UInt64
  let low: UInt64

  /// The first half of 64 lower-case hexadecimal digits; nil where they are none.
  init?(_ digits: some Collection<UInt8>) {
    guard digits.count == 64 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (index, byte) in digits.enumerated() {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      if index < 16 {
        high = high << 4 | UInt64(value)
      } else if index < 32 {
        low = low << 4 | UInt64(value)
      }
    }
    (self.high, self.low) = (high, low)
  }

  init?(_ text: String) { self.init(text.utf8) }

  /// The first 32 digits.
  var text: String {
    let digits = [high, low].flatMap { half in
      (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) }
    }
    return Chain.hex(digits)
  }

  static func < (left: Digest, right: Digest) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// The digests that a log names, a part of them at a time, so that memory does not grow with the log.
struct DigestPart {
  /// Words that events name, in order and each once after ``sort()``.
  private(set) var named: [Digest] = []
  /// Words that erasures name.
  private(set) var erased: [Digest] = []
  /// Whether the log named more than there is room for, so that each has to be looked for by itself.
  private(set) var hasOverflown = false
  /// The first and the last of the 256 first bytes that the part has.
  private var bytes: ClosedRange<Int>
  private let width: Int

  /// How many digests a part is to have, and may have.
  private static let (usual, most) = (2_000_000, 4_000_000)

  /// The first part of about so many digests.
  init(of count: Int) {
    var parts = 1
    while parts < 256, count / parts > Self.usual { parts *= 2 }
    width = 256 / parts
    bytes = 0...(width - 1)
  }

  mutating func add(_ digits: some Collection<UInt8>, isErased: Bool) {
    guard let digest = Digest(digits) else {
      hasOverflown = true
      return
    }
    guard bytes.contains(Int(digest.high >> 56)) else { return }
    guard named.count + erased.count < Self.most else {
      hasOverflown = true
      return
    }
    if isErased { erased.append(digest) } else { named.append(digest) }
  }

  /// Adds what facts name.
  mutating func add(_ facts: Facts) {
    for entry in facts.entries {
      switch entry.value {
      case .words(let words):
        for case .sealed(let digest) in words { add(digest.utf8, isErased: false) }
      case .codes(let digests) where entry.name == .erasedWords:
        for digest in digests { add(digest.utf8, isErased: true) }
      default: continue
      }
    }
  }

  /// Puts them in order, each once.
  mutating func sort() {
    for path in [\DigestPart.named, \DigestPart.erased] {
      self[keyPath: path].sort()
      var last: Digest?
      self[keyPath: path].removeAll { digest in
        defer { last = digest }
        return digest == last
      }
    }
  }

  /// Whether an erasure names it, once they are in order.
  func isErased(_ digest: Digest) -> Bool {
    var (low, high) = (0, erased.count)
    while low < high {
      let middle = (low + high) / 2
      if erased[middle] < digest { low = middle + 1 } else { high = middle }
    }
    return low < erased.count && erased[low] == digest
  }

  /// Goes on to the next part, which is empty; false where there is none.
  mutating func advance() -> Bool {
    guard bytes.upperBound < 255 else { return false }
    bytes = (bytes.upperBound + 1)...(bytes.upperBound + width)
    named.removeAll(keepingCapacity: true)
    erased.removeAll(keepingCapacity: true)
    hasOverflown = false
    return true
  }

  /// What the digests of the part begin from, and what they stay below, as texts.
  var firstText: String { Chain.hex([UInt8(bytes.lowerBound)]) }
  var endText: String { bytes.upperBound < 255 ? Chain.hex([UInt8(bytes.upperBound + 1)]) : "g" }
}

/// Finds the digests in events that were checked already.
struct DigestScan {
  private var scan = PayloadScan()

  /// Adds what an event names to a part.
  mutating func take(_ row: RawLogRow, _ part: inout DigestPart) {
    let payload = row.text(.payload)
    if scan.takes(payload) {
      for word in scan.words { part.add(payload[word], isErased: false) }
      for word in scan.erasedWords { part.add(payload[word], isErased: true) }
    } else if let facts = try? Facts(payload: String(decoding: payload, as: UTF8.self)) {
      part.add(facts)
    }
  }

  /// The digests of the words that an event names, in their order.
  mutating func digests(of row: RawLogRow) -> [String] {
    let payload = row.text(.payload)
    if scan.takes(payload) {
      return scan.words.map { String(decoding: payload[$0], as: UTF8.self) }
    }
    let facts = try? Facts(payload: String(decoding: payload, as: UTF8.self))
    return (facts?.entries ?? []).flatMap { entry -> [String] in
      guard case .words(let words) = entry.value else { return [] }
      return words.compactMap { word in
        if case .sealed(let digest) = word { digest } else { nil }
      }
    }
  }
}
