import ArgumentParser
import FuyiKit
import FuyiLaw
import FuyiStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Options of every command.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: .init(
      tr(
        "数据库文件；未指定时用环境变量 FUYI_DB，再次为 fuyi.sqlite",
        "The database file; else FUYI_DB, else fuyi.sqlite here"),
      valueName: "file"))
  var db: String?

  @Option(help: .init(tr("语言", "The language"), valueName: "zh|en"))
  var lang: String?

  @Option(
    help: .init(tr("以该日为“今天”，用于演练", "Take this day for today, to rehearse"), valueName: "date"))
  var today: String?

  @Option(
    help: .init(
      tr("记录人；未指定时用 FUYI_RECORDER，再次为系统用户", "Who records; else FUYI_RECORDER, else the user"),
      valueName: "account"))
  var recorder: String?

  @Flag(help: .init(tr("输出 JSON", "Print JSON")))
  var json = false

  private enum CodingKeys: String, CodingKey { case db, lang, today, recorder, json }

  func validate() throws {
    if let lang, lang.lowercased() != "zh", lang.lowercased() != "en" {
      throw ValidationError(
        tr("--lang 只能是 zh 或 en，给出的是“\(lang)”", "--lang takes zh or en, not “\(lang)”"))
    }
  }

  // MARK: Before parsing

  private static let withValue = ["--db", "--lang", "--today", "--recorder"]

  /// The language among the arguments, since help texts are made while parsing.
  static func language(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
    }
    return nil
  }

  /// The arguments with these options moved behind the subcommand where they stand before it, so that
  /// `fuyi --db FILE case list` means what it says.
  static func hoisting(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if withValue.contains(argument), index + 1 < arguments.count {
        index += 2
      } else if argument == "--json" || withValue.contains(where: { argument.hasPrefix($0 + "=") })
      {
        index += 1
      } else {
        break
      }
    }
    guard index > 0, index < arguments.count, !arguments[index].hasPrefix("-") else {
      return arguments
    }
    return Array(arguments[index...] + arguments[..<index])
  }

  // MARK: What they settle

  func path(in context: CommandContext) -> String {
    db ?? context.variables["FUYI_DB"].flatMap { $0.isEmpty ? nil : $0 } ?? "fuyi.sqlite"
  }

  func day() throws -> CivilDate {
    guard let today else { return SystemClock.today() }
    return try Day.read(today, option: "--today")
  }

  func account(in context: CommandContext) -> String {
    let named = recorder ?? context.variables["FUYI_RECORDER"]
    if let named, !named.isEmpty { return named }
    if let user = context.variables["USER"], !user.isEmpty { return user }
    return "uid\(getuid())"
  }

  /// A tracker over the database that is there, which shows words about people masked.
  /// - Parameters:
  ///   - day: the day of asking, where it is another than today.
  ///   - keys: where the key for numbers of papers is.
  ///   - reveal: whether words are shown in clear.
  func tracker(
    in context: CommandContext, on day: CivilDate? = nil, keys: KeyOptions? = nil,
    reveal: RevealOptions? = nil
  ) throws -> CaseTracker {
    CaseTracker(
      repository: try repository(in: context, keys: keys),
      recorder: account(in: context), today: try day ?? self.day(),
      showing: reveal?.showing ?? .toPeople(isMasked: true))
  }

  /// The database that is there.
  /// - Parameter keys: where the key for numbers of papers is.
  func repository(in context: CommandContext, keys: KeyOptions? = nil) throws -> Repository {
    try .open(
      at: path(in: context), identities: IdentityKeyFile(keys?.keys, in: context).keys,
      waiting: waiting(in: context))
  }

  /// How long to wait for other processes: FUYI_WAIT in seconds, for scripts that would rather try again.
  func waiting(in context: CommandContext) throws -> LockWait {
    guard let told = context.variables["FUYI_WAIT"], !told.isEmpty else { return .usual }
    guard let seconds = Double(told), let waiting = LockWait(limitedTo: seconds) else {
      throw CommandError.badWait(told)
    }
    return waiting
  }
}

/// Days as options give them.
enum Day {
  static func read(_ text: String, option: String) throws -> CivilDate {
    do { return try CivilDate(text) } catch { throw CommandError.notADay(option: option, error) }
  }
}
