import Dispatch
import Synchronization

/// Rows of the log copied out, some hundreds at a time, each as it is hashed: another thread checks them while the
/// next are read.
struct LogLot: Sendable {
  /// The fields of each row as ``Chain`` hashes them, and its hash after them.
  private var bytes: [UInt8] = []
  private var places: [Place] = []

  /// Where the fields of a row are.
  fileprivate struct Place {
    let position: Int
    let subject: Int
    let sequence: Int
    let start: Int
    var kind = 0..<0
    var effectiveOn = 0..<0
    var payload = 0..<0
    var previous = 0..<0
    var hash = 0..<0
  }

  /// A row of a lot, good only as long as the lot's bytes are held.
  struct Row {
    fileprivate let place: Place
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    var position: Int { place.position }
    var subject: Int { place.subject }
    var sequence: Int { place.sequence }
    /// What the hash is made from.
    var hashed: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(self[place.start..<place.hash.lowerBound])
    }
    var kind: UnsafeBufferPointer<UInt8> { self[place.kind] }
    var effectiveOn: UnsafeBufferPointer<UInt8> { self[place.effectiveOn] }
    var payload: UnsafeBufferPointer<UInt8> { self[place.payload] }
    var previous: UnsafeBufferPointer<UInt8> { self[place.previous] }
    var hash: UnsafeBufferPointer<UInt8> { self[place.hash] }

    private subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[range])
    }
  }

  private static let (mostRows, mostBytes) = (512, 512 << 10)

  init() {
    bytes.reserveCapacity(Self.mostBytes / 2)
    places.reserveCapacity(Self.mostRows)
  }

  var isFull: Bool { places.count >= Self.mostRows || bytes.count >= Self.mostBytes }

  mutating func add(_ row: RawLogRow) {
    var place = Place(
      position: row.number(.position), subject: row.number(.subject),
      sequence: row.number(.sequence), start: bytes.count)
    for number in [place.position, place.subject, place.sequence] { add(number) }
    place.kind = add(row.text(.kind))
    place.effectiveOn = add(row.text(.effectiveOn))
    for column in [RawLogRow.Column.recordedAt, .recordedOn, .recorder] {
      _ = add(row.text(column))
    }
    place.payload = add(row.text(.payload))
    place.previous = add(row.blob(.previous))
    let hash = row.blob(.hash)
    place.hash = bytes.count..<(bytes.count + hash.count)
    bytes.append(contentsOf: hash)
    places.append(place)
  }

  /// - Returns: where the field itself is.
  private mutating func add(_ field: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    addLength(field.count)
    let start = bytes.count
    bytes.append(contentsOf: field)
    return start..<bytes.count
  }

  /// Adds a number as decimal text.
  private mutating func add(_ number: Int) {
    guard number > 0 else {
      let text = Array(String(number).utf8)
      addLength(text.count)
      bytes.append(contentsOf: text)
      return
    }
    var (count, rest) = (0, number)
    while rest > 0 { (count, rest) = (count + 1, rest / 10) }
    addLength(count)
    let start = bytes.count
    for _ in 0..<count { bytes.append(0) }
    rest = number
    for place in (start..<(start + count)).reversed() {
      bytes[place] = UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0")
      rest /= 10
    }
  }

  private mutating func addLength(_ count: Int) {
    withUnsafeBytes(of: UInt64(count).bigEndian) { bytes.append(contentsOf: $0) }
  }

  func forEachRow(_ body: (Row) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for place in places { body(Row(place: place, bytes: bytes)) }
    }
  }
}

/// A check of the log and of the words that it names, on a thread beside the one that reads.
///
/// Hashing and reading take about as long as each other, so a second core halves the time.
final class LogChecking: Sendable {
  private let state: Mutex<(log: LogCheck, digests: DigestPart)>
  private let queue = DispatchQueue(label: "fuyi.verify")
  /// So many lots may wait.
  private let room = DispatchSemaphore(value: 4)

  private init(_ digests: DigestPart) { state = Mutex((LogCheck(), digests)) }

  /// Checks the whole log.
  static func check(_ session: Session, _ digests: DigestPart) throws -> (
    log: LogCheck, digests: DigestPart
  ) {
    let checking = LogChecking(digests)
    // Nothing may be left behind when reading fails.
    defer { checking.queue.sync {} }
    var lot = LogLot()
    try session.forEachRawRow { row in
      lot.add(row)
      guard lot.isFull else { return }
      checking.take(lot)
      lot = LogLot()
    }
    checking.take(lot)
    checking.queue.sync {}
    return checking.state.withLock { $0 }
  }

  private func take(_ lot: LogLot) {
    room.wait()
    queue.async { [self] in
      state.withLock { state in lot.forEachRow { state.log.take($0, &state.digests) } }
      room.signal()
    }
  }
}
