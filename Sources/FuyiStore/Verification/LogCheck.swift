import Crypto
import FuyiCore
import FuyiLaw

/// What can be checked of the log row by row: the chain, the records' own sequences, and that every
/// event reads as what its kind says.
struct LogCheck {
  private(set) var head = Head(position: 0, hash: Chain.origin)
  private(set) var problem: Verification?
  /// The events of the office, for projecting them again.
  private(set) var office: [(kind: RecordKind, facts: Facts, position: Int)] = []
  /// The last sequence of each record, and the place of its kind among all.
  private var records: [Int: (sequence: Int32, kind: UInt8)] = [:]
  private var scan = PayloadScan()
  private let kinds = ByteTable(RecordKind.eventKinds)

  mutating func take(_ row: LogLot.Row, _ digests: inout DigestPart) {
    guard problem == nil else { return }
    guard SHA256.hash(bytes: row.hashed).elementsEqual(row.hash) else {
      problem = .eventAltered(position: row.position)
      return
    }
    guard row.position == head.position + 1, row.previous.elementsEqual(head.hash) else {
      problem = .chainBroken(position: head.position + 1)
      return
    }
    head = Head(position: row.position, hash: Array(row.hash))
    guard let kind = kinds[row.kind], CivilDate(ascii: row.effectiveOn) != nil,
      reads(row, kind, &digests)
    else {
      problem = .eventUnreadable(position: row.position)
      return
    }
    // A record begins with its own first event and goes on one by one.
    let last = records[row.subject]
    guard row.sequence == Int(last?.sequence ?? 0) + 1, row.sequence <= Int32.max,
      (last?.kind ?? kind.place) == kind.place,
      (row.sequence == 1) == (row.subject == row.position)
    else {
      problem = .chainBroken(position: row.position)
      return
    }
    records[row.subject] = (Int32(row.sequence), kind.place)
  }

  /// Whether the payload is the facts of an event; what it names is taken on the way.
  private mutating func reads(
    _ row: LogLot.Row, _ kind: LoggedKind, _ digests: inout DigestPart
  ) -> Bool {
    let payload = row.payload
    let isScanned = scan.takes(payload)
    if isScanned {
      for word in scan.words { digests.add(payload[word], isErased: false) }
      for word in scan.erasedWords { digests.add(payload[word], isErased: true) }
      guard kind.isOfOffice else { return true }
    }
    guard let facts = try? Facts(payload: String(decoding: payload, as: UTF8.self)) else {
      return false
    }
    if !isScanned { digests.add(facts) }
    if kind.isOfOffice { office.append((kind.record, facts, row.position)) }
    return true
  }
}

extension SHA256 {
  /// The hash of bytes where they are.
  fileprivate static func hash(bytes: UnsafeRawBufferPointer) -> SHA256Digest {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    return hasher.finalize()
  }
}

/// What a kind of event in the log is: whose, and whether the office's tables are made from it.
struct LoggedKind {
  let record: RecordKind
  /// The place of the record's kind among all kinds.
  let place: UInt8
  let isOfOffice: Bool
}

extension RecordKind {
  /// Every kind of event that the log may have.
  fileprivate static var eventKinds: [(key: [UInt8], value: LoggedKind)] {
    allCases.enumerated().flatMap { place, record in
      let names: [String]
      if record == .caseRecord {
        names = codes(of: Action.self).map { "\(record.code).\($0)" }
      } else if DossierKind(record) != nil {
        names = codes(of: DossierStep.self).map { "\(record.code).\($0)" }
      } else {
        names =
          [Session.kind(of: record)] + (record == .office ? [Session.officeChanged] : [])
      }
      let kind = LoggedKind(
        record: record, place: UInt8(place), isOfOffice: record.isOfOfficeTables)
      return names.map { (Array($0.utf8), kind) }
    }
  }

  private static func codes<Happening: Deed>(of type: Happening.Type) -> [String] {
    Happening.allCases.map(\.rawValue) + Correction.allCases.map(\.rawValue)
  }
}
