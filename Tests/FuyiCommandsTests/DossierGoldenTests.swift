import Foundation
import FuyiCore
import FuyiWording
import Testing

/// One session at the keyboard that takes every kind of dossier from its first step to its end.
@Suite("Dossiers at the command line")
struct DossierGoldenTests {
  /// What is typed, in order; lists and pages are kept as they were printed.
  static let session = """
    point add --code p1 --name 东昌府交警大队接收点 --point-kind traffic-police --region 371502
    point list
    consultation register --point p1 --person 张三 --kind penalty --summary 不服罚款 --on 2026-03-02
    consultation resolve 2026-1 --resolved-by 李警官 --reason 已退款 --on 2026-03-03
    consultation register --point p1 --person 王五 --kind licence --on 2026-03-02
    case register --filed 2026-03-03 --applicant 王五 --respondent 聊城市公安局 --region 371502 --kind penalty
    consultation convert 2026-2 --case 2026-1 --on 2026-03-03
    petition register --petition-number X-1 --person 赵六 --kind licence --from 市信访局 --on 2026-03-02
    petition return 2026-1 --reason 不属于清单 --on 2026-03-04
    case advance 2026-1 accept --on 2026-03-05
    mediation open --stage during-review --venue office-room --case 2026-1 --suspend --bodies reconsideration trial --on 2026-03-10
    mediation session 2026-1 --mediator 孙调解 --on 2026-03-11
    mediation agree 2026-1 --amount 5000.50 --perform-by 2026-05-01 --on 2026-03-12
    mediation sign 2026-1 --signatory respondent --on 2026-03-13
    mediation seal 2026-1 --on 2026-03-13
    mediation sign 2026-1 --signatory applicant --on 2026-03-16
    letter issue --letter-kind transfer --addressee 聊城市公安局 --summary 请依法办理 --case 2026-1 --on 2026-03-16
    letter ladder
    letter escalate transfer-2026-1 --on 2026-04-29
    letter escalate transfer-2026-1 --on 2026-04-29
    letter reply transfer-2026-1 --on 2026-04-30
    letter print reminder-2026-1
    letter print reminder-2026-1 --format md
    letter setting reminder --reply-days 8
    suit register --court 聊城中院 --instance first --defendant 聊城市公安局 --docketed-on 2026-03-02 --kind penalty --on 2026-03-05
    suit answer 2026-1 --on 2026-03-18
    suit hearing 2026-1 --head deputy --spoke --on 2026-04-01
    suit judge 2026-1 --suit-outcome partly-lost --received 2026-04-22 --on 2026-04-20
    coordination register --coordination-kind cross-region --regions 371502 371503 --area 道路交通 --hard --on 2026-03-02
    coordination conclude 2026-1 --result studied --on 2026-03-20
    coordination register --coordination-kind court-visit --people 40 --sessions 1 --on 2026-03-03
    case register --filed 2026-03-03 --applicant 钱七 --respondent 聊城市公安局 --region 371502 --kind licence
    case advance 2026-2 accept --on 2026-03-04
    case advance 2026-2 decide --disposition revoked --on 2026-04-01
    defect add-kind --code d1 --name 违反法定程序 --name-en procedure
    defect kinds
    defect tag --case 2026-2 --defect d1 --law-article 行政处罚法第四十四条 --on 2026-04-02
    defect top --period 2026 --by agency
    defect top --period 2026 --by field --json
    due
    letter correct transfer-2026-1 1 --summary 更正后的事由 --why 笔误
    suit annul 2026-1 3 --why 误记
    coordination insert 2026-1 void --on 2026-03-21 --reason 误录 --why 补记
    """

  /// The kinds with the number of the one that is shown.
  static let shown = [
    "consultation 2026-1", "petition 2026-1", "mediation 2026-1", "letter transfer-2026-1",
    "suit 2026-1", "coordination 2026-2", "defect 2026-1",
  ]

  @Test("steps, lists, pages and histories read as kept", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let console = try Console.ready(language)
    var pages: [String] = []
    func type(_ line: String) {
      let run = console.run(line + " --today 2026-04-30")
      #expect(run.code == 0, "\(line): \(run.notes)")
      pages.append("$ fuyi \(line)\n\(masked(run.output))\n")
    }
    for line in Self.session.split(separator: "\n") { type(String(line)) }
    for item in Self.shown {
      let words = item.split(separator: " ")
      type("\(words[0]) list")
      type("\(words[0]) list --json")
      for page in ["show", "history"] {
        type("\(words[0]) \(page) \(words[1])")
        type("\(words[0]) \(page) \(words[1]) --json")
      }
    }
    #expect(console.run("verify").code == 0)
    try GoldenText.expect(pages.joined(separator: "\n"), is: "dossiers.\(language.code).txt")
  }

  /// The text without instants and hashes, which differ from run to run.
  private func masked(_ text: String) -> String {
    text.replacing(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/, with: "INSTANT")
      .replacing(/[0-9a-f]{64}/, with: "HASH")
      .replacing(/([0-9a-f]{4} ){16}[0-9a-f]{4}/, with: "HASH")
  }
}
