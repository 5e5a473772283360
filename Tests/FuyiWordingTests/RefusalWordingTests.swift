import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

@Suite("Refusals in words")
struct RefusalWordingTests {
  @Test(
    "What a state does not allow is told with the states that do, the article, and what is open")
  func state() throws {
    let refusal = try CaseFile.suspended.refusal(of: .accept, on: "2025-03-12")
    #expect(
      refusal.text(in: .zh) == """
        案件自 2025-03-10 起（第 3 条记录）处于“中止”状态，不能办理“受理”。
        “受理”只能在“已收到申请”状态下办理。
        依据：行政复议法第三十条。
        现在可以办理：assign（指定承办人）、join（并案）、add-party（追加第三人）、\
        replace-party（变更当事人）、serve-copy（发送申请书副本）、consent（同意调解）、\
        stay（停止执行）、open-document-review（启动规范性文件审查）、issue-opinion（制发意见书）、\
        request-withdrawal（申请撤回）、resume（恢复审理）、terminate（终止）、\
        conclude-by-mediation（调解结案）、note-suit（记录起诉）、void（登记作废）。
        """)
  }

  @Test("A fact that is missing is told in English too, with the other actions that are open")
  func fact() throws {
    let refusal = try CaseFile.declined.refusal(of: .void, on: "2025-03-12")
    #expect(
      refusal.text(in: .en) == """
        “void a mistaken registration” is refused: the case is “declined” since 2025-03-05 (record 2).
        --reason (reason) is missing; give a text that is not blank.
        Basis: practice, since a registration made by mistake keeps its number, is marked, and \
        counts nowhere.
        Open now: serve, note-suit (note a suit), note-petition (note a petition), \
        reopen (reopen on an order), archive.
        """)
  }

  @Test("Where nothing is open any more, that is said")
  func nothingOpen() throws {
    let refusal = try CaseFile.voided.refusal(of: .archive, on: "2025-03-12")
    #expect(refusal.text(in: .zh).hasSuffix("\n现在可以办理：无。"))
    #expect(refusal.text(in: .en).hasSuffix("\nOpen now: nothing."))
  }

  @Test("Without a case only a registration can be put right")
  func noCase() throws {
    let today = day("2025-03-03")
    let accept = try #require(
      CaseFile.refusal(of: Request(.accept, on: today), on: nil, today: today))
    #expect(
      accept.text(in: .zh) == """
        案件尚未登记，不能办理“受理”。
        “受理”只能在“已收到申请”状态下办理。
        依据：行政复议法第三十条。
        现在可以办理：register（登记）。
        """)
    let register = try #require(
      CaseFile.refusal(of: Request(.register, on: today), on: nil, today: today))
    #expect(
      register.text(in: .en) == """
        “register” is refused.
        --authority (reconsideration authority) is missing; give the code, number or name: \
        authority.
        Basis: Administrative Reconsideration Law, art. 22.
        """)
  }

  @Test("Every action that a state refuses is told in both languages, in two to four lines")
  func everyStateAndAction() throws {
    var refused = 0
    for file in CaseFile.all {
      let `case` = try file.case()
      for action in Action.allCases {
        for text in ["2025-01-02", "2025-06-02", "2026-06-01"] {
          let request = Request(action, on: day(text))
          let today = day("2025-12-01")
          guard let refusal = CaseFile.refusal(of: request, on: `case`, today: today) else {
            continue
          }
          refused += 1
          let codes =
            refusal.alternatives.map(\.code) + Disposition.allCases.map(\.code)
            + PartyRole.allCases.map(\.code)
          let sample = Sample(refusal, codes: codes)
          sample.check()
          for text in [sample.zh, sample.en] {
            #expect((2...4).contains(text.split(separator: "\n").count))
            for other in refusal.alternatives where other != action {
              #expect(text.contains(other.code))
            }
          }
          #expect(sample.zh.contains(refusal.source.term.zh.replacing("惯例：", with: "")))
        }
      }
    }
    #expect(refused > 500)
  }

  @Test("A correction that makes a later record unlawful names it, with what was open then")
  func replay() throws {
    // The acceptance is taken out, so the decision on record stands on nothing.
    let events = CaseFile.decided.events
    let history = History(events.filter { $0.event.kind != .action(.accept) })
    let refusal = #expect(throws: ReplayRefusal.self) {
      _ = try Procedure.statutory.replay(
        history, id: 1, under: CaseFile.setting, today: day("2025-03-07"))
    }
    let text = try #require(refusal).text(in: .zh)
    #expect(text.hasPrefix("这样更正后，2025-04-01 的第 3 条记录将不合法，更正未作出：\n"))
    #expect(!text.contains("现在可以办理"))
    Sample(try #require(refusal), carries: ["2025-04-01", "3"], codes: Action.allCases.map(\.code))
      .check()
  }
}
