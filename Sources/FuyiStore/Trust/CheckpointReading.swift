import FuyiLaw

/// Why a text is no checkpoint.
public enum CheckpointFault: Error, Hashable, Sendable {
  /// It does not begin as a checkpoint does.
  case notACheckpoint
  /// A newer program wrote it.
  case newer(String)
  /// The line of the file, from 1, that is not what stands there.
  case badLine(Int)
  /// The part of a line of paper that is not what stands there: `position`, `day`, `head`, `signature`.
  case badPart(String)
  /// A line of paper whose last group does not fit: something in it was mistyped.
  case mistyped
}

extension Checkpoint {
  /// The checkpoints in a text: one file, or lines of paper, also among other text such as a report.
  /// - Throws: ``CheckpointFault``; ``CheckpointFault/notACheckpoint`` where there is none.
  public static func reading(_ text: String) throws(CheckpointFault) -> [Checkpoint] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      $0.split(separator: " ").map(String.init)
    }
    if lines.contains(where: { $0.first == "fuyi-checkpoint" }) { return [try file(lines)] }
    // A page breaks lines where it ends and sets marks between them.
    let words = text.split { !isOfWord($0) }.map(String.init)
    var found: [Checkpoint] = []
    for index in words.indices where isLineMark(words[index]) {
      found.append(try line(words[index...]))
    }
    guard !found.isEmpty else { throw .notACheckpoint }
    return found
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
      || character == "-" || character == "_"
  }

  // MARK: The file

  private static func file(_ lines: [[String]]) throws(CheckpointFault) -> Checkpoint {
    var rest = lines.enumerated().filter { !$0.element.isEmpty && $0.element[0].first != "#" }[...]
    /// The one word behind a name on the next line.
    func value(_ name: String) throws(CheckpointFault) -> (line: Int, text: String) {
      guard let next = rest.popFirst() else { throw .badLine(lines.count) }
      guard next.element.count == 2, next.element[0] == name else {
        throw .badLine(next.offset + 1)
      }
      return (next.offset + 1, next.element[1])
    }
    let version = try value("fuyi-checkpoint").text
    guard version == String(Self.version) else { throw .newer(version) }
    let (position, day, hash) = (try value("position"), try value("day"), try value("head"))
    guard let number = number(position.text) else { throw .badLine(position.line) }
    guard let date = try? CivilDate(day.text) else { throw .badLine(day.line) }
    guard let bytes = Chain.bytes(hex: hash.text), bytes.count == 32 else {
      throw .badLine(hash.line)
    }
    let head = Head(position: number, hash: bytes)
    var seal: Seal?
    if rest.first?.element == ["unsigned"] {
      rest.removeFirst()
    } else {
      let (key, signature) = (try value("key"), try value("signature"))
      guard let known = PublicKey(hex: key.text) else { throw .badLine(key.line) }
      guard let signed = Chain.bytes(hex: signature.text), signed.count == 64 else {
        throw .badLine(signature.line)
      }
      seal = Seal(fingerprint: known.fingerprint, publicKey: known, signature: signed)
    }
    if let more = rest.first { throw .badLine(more.offset + 1) }
    return Checkpoint(head: head, day: date, seal: seal)
  }

  // MARK: The line

  /// Whether a word begins a line of paper: `fuyi` and the version, in capitals or not.
  private static func isLineMark(_ word: String) -> Bool {
    let word = word.lowercased()
    return word.hasPrefix("fuyi") && word.count > 4 && word.dropFirst(4).allSatisfy(\.isNumber)
  }

  private static func line(_ words: ArraySlice<String>) throws(CheckpointFault) -> Checkpoint {
    var rest = words
    let mark = rest.removeFirst()
    guard mark.lowercased() == "fuyi\(version)" else { throw .newer(mark) }
    guard let position = rest.popFirst().flatMap(number) else { throw .badPart("position") }
    guard let day = rest.popFirst().flatMap({ try? CivilDate($0) }) else { throw .badPart("day") }
    // Whoever types may set the groups closer or wider.
    var digits = ""
    while digits.count < 68, let group = rest.popFirst() { digits += group.lowercased() }
    guard digits.count == 68, let hash = Chain.bytes(hex: String(digits.prefix(64))) else {
      throw .badPart("head")
    }
    let checkpoint = Checkpoint(
      head: Head(position: position, hash: hash), day: day, seal: try seal(rest))
    guard digits.suffix(4) == checkpoint.check else { throw .mistyped }
    return checkpoint
  }

  /// The fingerprint and the signature, right behind the groups or behind a word or two that name them.
  private static func seal(_ rest: ArraySlice<String>) throws(CheckpointFault) -> Seal? {
    let start = rest.prefix(3).firstIndex {
      Chain.bytes(hex: $0.lowercased())?.count == fingerprintBytes
    }
    guard let start else { return nil }
    guard rest.indices.contains(start + 1), let signature = Base64.bytes(of: rest[start + 1]),
      signature.count == 64
    else { throw .badPart("signature") }
    return Seal(
      fingerprint: rest[start].lowercased(), publicKey: nil, signature: signature)
  }

  private static let fingerprintBytes = 16

  /// A number in its one spelling.
  private static func number(_ text: String) -> Int? {
    guard let number = Int(text), number >= 0, String(number) == text else { return nil }
    return number
  }
}
