import FuyiCore
package import FuyiStore

/// One thing that an export holds.
package enum ExportItem: Hashable, Sendable {
  case header(ExportHeader)
  case event(LogRow)
  case words(KeptWords)
  /// The mask of words that are left out.
  case leftOut(LeftOutWords)
}

extension ExportItem {
  /// The item as one JSON object.
  ///
  /// A payload stands as the object it is, for whoever reads the file with a program; one that is not
  /// canonical stands as a string, so that its bytes come back as they are.
  var json: JSON {
    switch self {
    case .header(let header): return .object([.init(ExportHeader.mark, header.json)])
    case .event(let row):
      let payload = (try? JSON(parsing: row.payload)).flatMap {
        $0.compact == row.payload ? $0 : nil
      }
      return [
        "event": .int(row.position), "subject": .int(row.subject), "sequence": .int(row.sequence),
        "kind": .string(row.kind), "effective-on": .string(row.effectiveOn),
        "recorded-at": .string(row.recordedAt), "recorded-on": .string(row.recordedOn),
        "recorder": .string(row.recorder), "payload": payload ?? .string(row.payload),
        "previous": .string(Chain.hex(row.previous)), "hash": .string(Chain.hex(row.hash)),
      ]
    case .words(let words):
      return [
        "words": .string(words.digest), "salt": .string(Chain.hex(words.salt)),
        "value": .string(words.value),
      ]
    case .leftOut(let words):
      return ["words": .string(words.digest), "masked": .string(words.masked)]
    }
  }

  /// Reads an item.
  init(_ json: JSON) throws(RestoreError.Problem) {
    if let header = json[ExportHeader.mark] {
      self = .header(try ExportHeader(header))
    } else if json["event"] != nil {
      self = .event(try LogRow(json))
    } else if json["masked"] != nil {
      self = .leftOut(try LeftOutWords(json))
    } else if json["words"] != nil {
      self = .words(try KeptWords(json))
    } else {
      throw .malformed
    }
  }
}

extension LogRow {
  fileprivate init(_ json: JSON) throws(RestoreError.Problem) {
    guard case .object(let members) = json, members.count == 11,
      case .int(let position)? = json["event"], case .int(let subject)? = json["subject"],
      case .int(let sequence)? = json["sequence"], case .string(let kind)? = json["kind"],
      case .string(let effectiveOn)? = json["effective-on"],
      case .string(let recordedAt)? = json["recorded-at"],
      case .string(let recordedOn)? = json["recorded-on"],
      case .string(let recorder)? = json["recorder"], let payload = json["payload"],
      case .string(let previous)? = json["previous"], case .string(let hash)? = json["hash"],
      let previousBytes = Chain.bytes(hex: previous), let hashBytes = Chain.bytes(hex: hash)
    else { throw .malformed }
    let text: String
    if case .string(let written) = payload { text = written } else { text = payload.compact }
    self.init(
      position: position, subject: subject, sequence: sequence, kind: kind,
      effectiveOn: effectiveOn, recordedAt: recordedAt, recordedOn: recordedOn,
      recorder: recorder, payload: text, previous: previousBytes, hash: hashBytes)
  }
}

extension LeftOutWords {
  fileprivate init(_ json: JSON) throws(RestoreError.Problem) {
    guard case .object(let members) = json, members.count == 2,
      case .string(let digest)? = json["words"], case .string(let masked)? = json["masked"]
    else { throw .malformed }
    self.init(digest: digest, masked: masked)
  }
}

extension KeptWords {
  fileprivate init(_ json: JSON) throws(RestoreError.Problem) {
    guard case .object(let members) = json, members.count == 3,
      case .string(let digest)? = json["words"], case .string(let salt)? = json["salt"],
      case .string(let value)? = json["value"], let bytes = Chain.bytes(hex: salt)
    else { throw .malformed }
    self.init(digest: digest, salt: bytes, value: value)
  }
}
