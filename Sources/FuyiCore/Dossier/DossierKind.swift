public import FuyiLaw

/// What an office keeps on record beside its cases (台账类别).
public enum DossierKind: String, CaseIterable, Named {
  /// Somebody who came to a reception point (复议咨询).
  case consultation
  /// A petition handed over to reconsideration, or made about a concluded case (信访衔接).
  case petition
  /// A mediation, in a case, in a suit or before either (调解).
  case mediation
  /// A letter to an agency (函件).
  case letter
  /// One instance of a suit that an agency answers (行政诉讼应诉).
  case suit
  /// What offices do together: meetings, visits, corrections, proposals, training (协调联动).
  case coordination
  /// A violation or flaw found in a corrected case (高频违法点、程序瑕疵).
  case defect

  /// The kind in both languages.
  public var term: Term {
    switch self {
    case .consultation: Term(zh: "复议咨询", en: "consultation")
    case .petition: Term(zh: "信访衔接", en: "petition")
    case .mediation: Term(zh: "调解", en: "mediation")
    case .letter: Term(zh: "函件", en: "letter")
    case .suit: Term(zh: "应诉案件", en: "suit")
    case .coordination: Term(zh: "协调联动", en: "coordination")
    case .defect: Term(zh: "违法点与瑕疵", en: "defect")
    }
  }

  /// The kind of record that facts and the log name it by.
  public var record: RecordKind {
    switch self {
    case .consultation: .consultation
    case .petition: .petition
    case .mediation: .mediation
    case .letter: .letter
    case .suit: .suit
    case .coordination: .coordination
    case .defect: .defect
    }
  }

  /// The kind that a record of the log is of; nil for cases and records of the office.
  public init?(_ record: RecordKind) { self.init(rawValue: record.code) }

  /// The word that its numbers are marked with, such as 咨 in 聊政复咨〔2025〕12号; a letter has its own.
  public var mark: String {
    switch self {
    case .consultation: "咨"
    case .petition: "访"
    case .mediation: "调"
    case .letter: "函"
    case .suit: "诉"
    case .coordination: "协"
    case .defect: "瑕"
    }
  }

  /// The step that begins one.
  public var opening: DossierStep {
    switch self {
    case .consultation, .petition, .suit, .coordination: .register
    case .mediation: .open
    case .letter: .issue
    case .defect: .tag
    }
  }
}

/// Everything that may happen to a dossier (台账事项).
public enum DossierStep: String, CaseIterable, Named {
  // What begins one
  case register, open, issue, tag
  // Consultations and petitions
  case resolve, convert, withdraw
  case sendBack = "return"
  // Mediations
  case session, agree, sign, seal
  case goBack = "go-back"
  case settle
  case settlePartly = "settle-partly"
  case fail, perform
  // Letters
  case receive, reply, escalate, close
  // Suits
  case answer, hearing, judge, appeal
  // Coordination
  case conclude
  // Any of them
  case void

  /// What is done, in both languages.
  public var term: Term {
    switch self {
    case .register: Term(zh: "登记", en: "register")
    case .open: Term(zh: "启动调解", en: "open a mediation")
    case .issue: Term(zh: "制发", en: "issue")
    case .tag: Term(zh: "标注", en: "tag")
    case .resolve: Term(zh: "早化解", en: "resolve early")
    case .convert: Term(zh: "转办", en: "became a case or a petition")
    case .withdraw: Term(zh: "撤回", en: "withdraw")
    case .sendBack: Term(zh: "退回", en: "send back")
    case .session: Term(zh: "调解会", en: "hold a session")
    case .agree: Term(zh: "达成协议", en: "agree on a statement")
    case .sign: Term(zh: "签字", en: "sign")
    case .seal: Term(zh: "盖章", en: "seal")
    case .goBack: Term(zh: "反悔", en: "go back on it")
    case .settle: Term(zh: "和解", en: "settle and withdraw")
    case .settlePartly: Term(zh: "部分和解", en: "settle in part")
    case .fail: Term(zh: "调解不成", en: "fail")
    case .perform: Term(zh: "履行", en: "performed")
    case .receive: Term(zh: "签收", en: "received")
    case .reply: Term(zh: "办复", en: "reply")
    case .escalate: Term(zh: "升级", en: "escalate")
    case .close: Term(zh: "办结", en: "close")
    case .answer: Term(zh: "答辩", en: "answer")
    case .hearing: Term(zh: "开庭", en: "hearing")
    case .judge: Term(zh: "审结", en: "judgment")
    case .appeal: Term(zh: "上诉", en: "appeal")
    case .conclude: Term(zh: "办结事项", en: "conclude")
    case .void: Term(zh: "登记作废", en: "void a mistaken entry")
    }
  }
}

extension DossierStep: Deed {
  /// A step of a dossier stands under `step`.
  public static var inserted: FactKey<DossierStep> { .step }
}

/// Where a dossier stands (台账状态).
public enum DossierState: String, CaseIterable, Named {
  /// On the way: nothing has come of it yet (办理中).
  case open
  case resolved
  case becameCase = "became-case"
  case becamePetition = "became-petition"
  case withdrawn
  /// Sent back to the petition office (已退回).
  case sentBack = "sent-back"
  /// A statement is agreed on and not yet signed by all and sealed (待签章).
  case agreed
  /// The statement is signed and sealed (已生效).
  case inForce = "in-force"
  case settled
  case partlySettled = "partly-settled"
  case failed
  /// A letter is out and nothing has come back (待办复).
  case issued
  case replied
  /// A letter of a higher rung has taken its place (已升级).
  case escalated
  case closed
  case concluded
  /// A defect is on record (已标注).
  case recorded
  /// Entered by mistake; it keeps its number and counts nowhere (已作废).
  case voided

  /// The state in both languages.
  public var term: Term {
    switch self {
    case .open: Term(zh: "办理中", en: "open")
    case .resolved: Term(zh: "已化解", en: "resolved")
    case .becameCase: Term(zh: "转为案件", en: "became a case")
    case .becamePetition: Term(zh: "转为信访", en: "became a petition")
    case .withdrawn: Term(zh: "已撤回", en: "withdrawn")
    case .sentBack: Term(zh: "已退回", en: "sent back")
    case .agreed: Term(zh: "待签章", en: "agreed, not yet sealed")
    case .inForce: Term(zh: "调解书已生效", en: "statement in force")
    case .settled: Term(zh: "已和解", en: "settled")
    case .partlySettled: Term(zh: "部分和解", en: "settled in part")
    case .failed: Term(zh: "调解不成", en: "failed")
    case .issued: Term(zh: "待办复", en: "awaiting a reply")
    case .replied: Term(zh: "已办复", en: "replied")
    case .escalated: Term(zh: "已升级", en: "escalated")
    case .closed: Term(zh: "已办结", en: "closed")
    case .concluded: Term(zh: "已审结或办结", en: "concluded")
    case .recorded: Term(zh: "已标注", en: "recorded")
    case .voided: Term(zh: "已作废", en: "voided")
    }
  }
}
