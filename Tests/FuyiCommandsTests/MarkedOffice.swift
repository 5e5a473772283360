import FuyiTestSupport
import FuyiWording
import Testing

/// An office whose records have a mark in every word about people: a rare character in names and
/// addresses, and numbers whose middle stands nowhere else.
struct MarkedOffice {
  let console: Console

  /// The character that is in every name and address.
  static let mark = "龘"
  static let identity = IdentityNumbers.citizen("37150219770707451")
  static let phone = "13877770001"
  /// A text with everything in it that a text can hold of somebody who takes part.
  static let text = text(of: "赵龘一")

  private static func text(of name: String) -> String {
    "\(name)（电话\(phone)，证件\(identity)，138 7777 0001）所述"
  }

  /// What must not be seen.
  static let secrets = [mark, "7707074", "77770001", "7777 0001", "8777700"]

  /// What is typed, in order; `TEXT` stands for the text, with a name behind it where another takes part.
  private static let session = """
    point add --code p1 --name 接收点 --point-kind traffic-police --region 371502
    case register --filed 2025-03-03 --applicant 赵龘一 赵龘二 --third-party 钱龘三 --agent 孙龘四 --respondent 聊城市公安局 --region 371500 --kind penalty --identity \(identity) --phone \(phone) --address 聊城市东昌府区龘街8号 --summary TEXT --act TEXT --note TEXT --petition-number X-1
    case advance 2025-1 request-correction --missing TEXT --note TEXT --on 2025-03-05
    case advance 2025-1 correct --on 2025-03-07
    case advance 2025-1 accept --note TEXT --on 2025-03-10
    case advance 2025-1 add-party --third-party 周龘五 --on 2025-03-11
    case advance 2025-1 replace-party --role applicant --party 2 --name 吴龘六 --on 2025-03-11
    case advance 2025-1 serve-copy --on 2025-03-12
    case advance 2025-1 answer --on 2025-03-19
    case advance 2025-1 extend --days 15 --approver TEXT --on 2025-04-20
    case correct 2025-1 1 --summary TEXT再述 --why TEXT
    case register --filed 2025-03-03 --applicant 郑龘七 --respondent 聊城市公安局 --region 371500 --kind licence --identity \(identity) --by-law TEXT:郑龘七 --filing-days 90
    case advance 2025-2 transfer --to TEXT:郑龘七 --on 2025-03-05
    case register --filed 2025-03-03 --applicant 王龘八 --respondent 聊城市公安局 --region 371500 --kind licence --phone \(phone)
    case advance 2025-3 decline --reason TEXT:王龘八 --item 2 --competent-authority TEXT:王龘八 --on 2025-03-05
    consultation register --point p1 --person 冯龘九 --phone \(phone) --kind penalty --summary TEXT:冯龘九 --on 2025-03-02
    consultation resolve 2025-1 --resolved-by TEXT:冯龘九 --reason TEXT:冯龘九 --on 2025-03-03
    petition register --petition-number X-1 --person 陈龘十 --kind licence --from TEXT:陈龘十 --on 2025-03-02
    petition return 2025-1 --reason TEXT:陈龘十 --on 2025-03-04
    mediation open --stage during-review --venue office-room --case 2025-1 --person 赵龘一 --bodies reconsideration trial --on 2025-03-12
    mediation session 2025-1 --mediator TEXT --on 2025-03-13
    letter issue --letter-kind transfer --addressee 聊城市公安局 --summary TEXT --case 2025-1 --on 2025-03-16
    suit register --court TEXT --instance first --defendant 聊城市公安局 --docketed-on 2025-05-02 --kind penalty --case 2025-1 --on 2025-05-05
    coordination register --coordination-kind cross-region --regions 371502 371503 --area 交通 --hard --case 2025-1 --on 2025-03-02 --summary TEXT
    """

  init(_ language: Language) throws {
    console = try .ready(language)
    for line in Self.session.split(separator: "\n") {
      let words = line.split(separator: " ").map { word in
        guard word.hasPrefix("TEXT") else { return String(word) }
        let rest = word.dropFirst(4)
        return rest.hasPrefix(":") ? Self.text(of: String(rest.dropFirst())) : Self.text + rest
      }
      let run = console.run(words + ["--today", Self.today])
      #expect(run.code == 0, "\(line): \(run.notes)")
      Self.expectNothing(in: run, of: words.prefix(3).joined(separator: " "))
    }
  }

  static let today = "2025-06-30"

  /// Nothing of anybody may be in what a run printed.
  static func expectNothing(in run: Console.Run, of line: String) {
    for secret in secrets {
      #expect(!run.output.contains(secret), "\(line) prints \(secret)")
      #expect(!run.notes.contains(secret), "\(line) notes \(secret)")
    }
  }
}
