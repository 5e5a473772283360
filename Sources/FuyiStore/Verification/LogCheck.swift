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
  /// Room for what is hashed, from one event to the next.
  private var room: [UInt8] = []

  mutating func take(_ row: RawLogRow, _ digests: inout DigestPart) {
    guard problem == nil else { return }
    let (position, previous, hash) = (row.number(.position), row.blob(.previous), row.blob(.hash))
    guard holds(row, previous, hash) else {
      problem = .eventAltered(position: position)
      return
    }
    guard position == head.position + 1, previous.elementsEqual(head.hash) else {
      problem = .chainBroken(position: head.position + 1)
      return
    }
    head = Head(position: position, hash: Array(hash))
    guard let kind = kinds[row.text(.kind)], isDay(row), reads(row, kind, position, &digests)
    else {
      problem = .eventUnreadable(position: position)
      return
    }
    // A record begins with its own first event and goes on one by one.
    let (subject, sequence) = (row.number(.subject), row.number(.sequence))
    let last = records[subject]
    guard sequence == Int(last?.sequence ?? 0) + 1, sequence <= Int32.max,
      (last?.kind ?? kind.place) == kind.place, (sequence == 1) == (subject == position)
    else {
      problem = .chainBroken(position: position)
      return
    }
    records[subject] = (Int32(sequence), kind.place)
  }

  /// Whether the row's hash is that of its fields, as ``Chain`` says.
  private mutating func holds(
    _ row: RawLogRow, _ previous: UnsafeBufferPointer<UInt8>, _ hash: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    room.removeAll(keepingCapacity: true)
    func add(_ field: UnsafeBufferPointer<UInt8>, to room: inout [UInt8]) {
      withUnsafeBytes(of: UInt64(field.count).bigEndian) { room.append(contentsOf: $0) }
      room.append(contentsOf: field)
    }
    for column in RawLogRow.Column.texts { add(row.text(column), to: &room) }
    add(previous, to: &room)
    var hasher = SHA256()
    room.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return hasher.finalize().elementsEqual(hash)
  }

  private func isDay(_ row: RawLogRow) -> Bool { (try? CivilDate(row.string(.effectiveOn))) != nil }

  /// Whether the payload is the facts of an event; what it names is taken on the way.
  private mutating func reads(
    _ row: RawLogRow, _ kind: LoggedKind, _ position: Int, _ digests: inout DigestPart
  ) -> Bool {
    let payload = row.text(.payload)
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
    if kind.isOfOffice { office.append((kind.record, facts, position)) }
    return true
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
