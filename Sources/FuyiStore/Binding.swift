import FuyiCore
import FuyiLaw
internal import GRDB
import GRDBSQLite

/// Binds values to a statement one after another.
///
/// The library's lists of arguments are made, checked and taken apart anew for every row, which costs more
/// than the binding; every event and every row of a case passes here.
struct Binding {
  /// The most bytes of a text that is bound where it stands in the room for short ones.
  private static let short = 16

  fileprivate let statement: SQLiteStatement
  fileprivate var index: Int32 = 0
  /// Room for the short texts of a statement that is done before it goes; none where SQLite has to copy all.
  private let room: UnsafeMutableRawBufferPointer?

  fileprivate init(statement: SQLiteStatement, room: UnsafeMutableRawBufferPointer? = nil) {
    self.statement = statement
    self.room = room
  }

  /// SQLite takes a copy before the call returns.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// The bytes stay where they are until the statement is done.
  private static var standing: sqlite3_destructor_type? { nil }

  /// Calls a closure with room for the short texts of so many values.
  fileprivate static func withRoom<Value>(
    for count: Int32, _ body: (UnsafeMutableRawBufferPointer) throws -> Value
  ) rethrows -> Value {
    try withUnsafeTemporaryAllocation(byteCount: Int(count) * short, alignment: 1, body)
  }

  mutating func add(_ number: Int) {
    index += 1
    sqlite3_bind_int64(statement, index, Int64(number))
  }

  mutating func add(_ text: String) {
    index += 1
    // Nil only of a text that is not held as UTF-8.
    if text.utf8.withContiguousStorageIfAvailable(bind) == nil {
      var text = text
      text.withUTF8(bind)
    }
  }

  private func bind(_ bytes: UnsafeBufferPointer<UInt8>) {
    // An empty text may have no address, and none would be NULL.
    guard let start = UnsafeRawPointer(bytes.baseAddress), !bytes.isEmpty else {
      _ = sqlite3_bind_text(statement, index, "", 0, Self.copied)
      return
    }
    // A copy for SQLite takes memory and has to be freed again; codes and days fit into the room.
    let place = Int(index - 1) * Self.short
    if bytes.count <= Self.short, let room, place + Self.short <= room.count,
      let copy = room.baseAddress?.advanced(by: place)
    {
      copy.copyMemory(from: start, byteCount: bytes.count)
      _ = sqlite3_bind_text(
        statement, index, copy.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        Self.standing)
      return
    }
    _ = sqlite3_bind_text(
      statement, index, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
      Self.copied)
  }

  /// Binds bytes of UTF-8 as a text.
  mutating func add(text bytes: [UInt8]) {
    index += 1
    bytes.withUnsafeBytes { bytes in
      _ = sqlite3_bind_text(
        statement, index, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(bytes.count), Self.copied)
    }
  }

  mutating func add(_ bytes: [UInt8]) {
    index += 1
    _ = bytes.withUnsafeBytes { bytes in
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, index, 0)
        : sqlite3_bind_blob(
          statement, index, bytes.baseAddress, Int32(bytes.count), Self.copied)
    }
  }

  mutating func add(_ day: CivilDate) {
    // Written where it is bound.
    let place = Int(index) * Self.short
    guard let room, place + Self.short <= room.count else { return add(day.description) }
    index += 1
    let bytes = UnsafeMutableRawBufferPointer(rebasing: room[place..<place + Self.short])
      .bindMemory(to: UInt8.self)
    day.write(to: bytes)
    _ = sqlite3_bind_text(
      statement, index, UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self),
      Int32(CivilDate.written), Self.standing)
  }

  mutating func add(_ value: RowValue) {
    switch value {
    case .null:
      index += 1
      sqlite3_bind_null(statement, index)
    case .number(let number): add(number)
    case .text(let text): add(text)
    case .day(let day): add(day)
    }
  }
}

extension Session {
  /// Runs a statement that gives no rows, its values bound in order.
  func run(_ sql: String, _ bind: (inout Binding) -> Void) throws {
    let statement = try cached(sql).sqliteStatement
    let expected = sqlite3_bind_parameter_count(statement)
    try Binding.withRoom(for: expected) { room in
      var binding = Binding(statement: statement, room: room)
      bind(&binding)
      precondition(binding.index == expected, "\(expected) values for: \(sql)")
      let code = sqlite3_step(statement)
      // The message is that of the step, so it is read before the reset.
      let fault = code == SQLITE_DONE ? nil : fault(sql)
      sqlite3_reset(statement)
      // Nothing is left bound that stands in the room.
      sqlite3_clear_bindings(statement)
      if let fault { throw fault }
    }
  }

  /// The same with the values of a row.
  func run(_ sql: String, _ row: [RowValue]) throws {
    try run(sql) { for value in row { $0.add(value) } }
  }
}

/// The row that a statement stands at; not to be kept.
struct ReadRow {
  fileprivate let statement: SQLiteStatement

  /// Whether a column has no value.
  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
  }

  /// A column's integer; zero for NULL.
  func number(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }

  /// A column's text; empty for NULL.
  func text(_ column: Int) -> String { String(decoding: heldText(column), as: UTF8.self) }

  /// A column's text where the schema has none without.
  /// - Throws: ``StoreError/unreadable(_:)`` with the name given where there is NULL.
  func present(_ column: Int, _ name: String) throws -> String {
    let text = heldText(column)
    guard text.baseAddress != nil else { throw StoreError.unreadable(name) }
    return String(decoding: text, as: UTF8.self)
  }

  /// A column's bytes; none for NULL.
  func bytes(_ column: Int) -> [UInt8] { [UInt8](heldBytes(column)) }

  /// A column's text, or its number in decimal, as SQLite holds it until the next row.
  func heldText(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(statement, Int32(column))
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : count(column))
  }

  /// A column's bytes as SQLite holds them until the next row.
  func heldBytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_blob(statement, Int32(column))
    return UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count(column))
  }

  /// Whether a column says yes.
  func isYes(_ column: Int) -> Bool {
    let text = heldText(column)
    return text.count == 3 && text.elementsEqual("yes".utf8)
  }

  /// A column's day.
  /// - Throws: ``StoreError/unreadable(_:)`` where it is none.
  func day(_ column: Int) throws -> CivilDate {
    guard let day = CivilDate(ascii: heldText(column)) else {
      throw StoreError.unreadable(text(column))
    }
    return day
  }

  private func count(_ column: Int) -> Int { Int(sqlite3_column_bytes(statement, Int32(column))) }
}

extension Session {
  /// Runs a statement and hands over each of its rows, texts bound in order.
  func forEachRow(_ sql: String, _ values: [String] = [], _ take: (ReadRow) throws -> Void) throws {
    try forEachRow(sql, binding: { for value in values { $0.add(value) } }, take)
  }

  /// The integer that a statement's first row begins with; nil without a row, or where that is NULL.
  func firstNumber(_ sql: String, _ bind: (inout Binding) -> Void) throws -> Int? {
    var number: Int?
    try forEachRow(
      sql, binding: bind,
      { row in if number == nil, !row.isNull(0) { number = row.number(0) } })
    return number
  }

  /// Runs a statement and hands over each of its rows, values bound in order.
  func forEachRow(
    _ sql: String, binding bind: (inout Binding) -> Void, _ take: (ReadRow) throws -> Void
  ) throws {
    let statement = try cached(sql).sqliteStatement
    var binding = Binding(statement: statement)
    bind(&binding)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_ROW {
        try take(ReadRow(statement: statement))
        continue
      }
      guard code == SQLITE_DONE else { throw fault(sql) }
      return
    }
  }

  /// What SQLite says of its last step.
  private func fault(_ sql: String) -> DatabaseError {
    let connection = database.sqliteConnection
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)), sql: sql)
  }
}
