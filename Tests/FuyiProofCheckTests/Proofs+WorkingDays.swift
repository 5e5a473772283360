/// Periods in working days, and notices counted back; no date here is computed by the test.
extension Proofs {
  static let workingDays: [Proofs.Named] = [
    (
      "springFestival",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "examination", "party": null,
        "owner": "office", "consequence": "deemed-accepted", "article": "ARL 30",
        "status": "met", "on": "2026-02-26",
        "trigger": {"on": "2026-02-12", "event": 2, "action": "accept"},
        "period": {"amount": 5, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-02-12"},
          {"step": "budget", "amount": 5, "unit": "working-days"},
          {"step": "made-up", "day": "2026-02-14", "name": "春节"},
          {"step": "skipped", "day": "2026-02-15", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-16", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-17", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-18", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-19", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-20", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-21", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-22", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-23", "reason": "holiday", "name": "春节"},
          {"step": "raw-end", "day": "2026-02-26"},
          {"step": "due", "day": "2026-02-26"}
        ],
        "rawEnd": "2026-02-26", "due": "2026-02-26", "provisional": false,
        "earliest": "2026-02-26", "latest": "2026-02-26", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "twoMakeUpDays",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "copy-service", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 48",
        "status": "missed", "on": "2026-03-04",
        "trigger": {"on": "2026-02-13", "event": 2, "action": "accept"},
        "period": {"amount": 7, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-02-13"},
          {"step": "budget", "amount": 7, "unit": "working-days"},
          {"step": "made-up", "day": "2026-02-14", "name": "春节"},
          {"step": "skipped", "day": "2026-02-15", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-16", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-17", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-18", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-19", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-20", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-21", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-22", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-23", "reason": "holiday", "name": "春节"},
          {"step": "made-up", "day": "2026-02-28", "name": "春节"},
          {"step": "skipped", "day": "2026-03-01", "reason": "weekend", "name": null},
          {"step": "raw-end", "day": "2026-03-02"},
          {"step": "due", "day": "2026-03-02"}
        ],
        "rawEnd": "2026-03-02", "due": "2026-03-02", "provisional": false,
        "earliest": "2026-03-02", "latest": "2026-03-02", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "makeUpDaysRest",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "answer", "party": null,
        "owner": "respondent", "consequence": "no-evidence", "article": "ARL 54",
        "status": "running", "on": null,
        "trigger": {"on": "2026-02-13", "event": 2, "action": "receive"},
        "period": {"amount": 5, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-02-13"},
          {"step": "budget", "amount": 5, "unit": "working-days"},
          {"step": "skipped", "day": "2026-02-14", "reason": "weekend", "name": null},
          {"step": "skipped", "day": "2026-02-15", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-16", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-17", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-18", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-19", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-20", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-21", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-22", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-23", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2026-02-28", "reason": "weekend", "name": null},
          {"step": "skipped", "day": "2026-03-01", "reason": "weekend", "name": null},
          {"step": "raw-end", "day": "2026-03-02"},
          {"step": "due", "day": "2026-03-02"}
        ],
        "rawEnd": "2026-03-02", "due": "2026-03-02", "provisional": false,
        "earliest": "2026-03-02", "latest": "2026-03-02", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": false, "suspensionStopsReview": true
      }
      """
    ),
    (
      "mondayOf2020",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "examination", "party": null,
        "owner": "office", "consequence": "deemed-accepted", "article": "ARL 30",
        "status": "running", "on": null,
        "trigger": {"on": "2020-01-22", "event": 2, "action": "accept"},
        "period": {"amount": 5, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2020-01-22"},
          {"step": "budget", "amount": 5, "unit": "working-days"},
          {"step": "skipped", "day": "2020-01-24", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-01-25", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-01-26", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-01-27", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-01-28", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-01-29", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-01-30", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-01-31", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-02-01", "reason": "holiday", "name": "春节"},
          {"step": "skipped", "day": "2020-02-02", "reason": "holiday", "name": "春节"},
          {"step": "raw-end", "day": "2020-02-06"},
          {"step": "due", "day": "2020-02-06"}
        ],
        "rawEnd": "2020-02-06", "due": "2020-02-06", "provisional": false,
        "earliest": "2020-02-06", "latest": "2020-02-06", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "addedDays",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "correction", "party": null,
        "owner": "applicant", "consequence": "deemed-abandoned", "article": "ARL 31",
        "status": "running", "on": null,
        "trigger": {"on": "2025-09-24", "event": 2, "action": "receive"},
        "period": {"amount": 10, "unit": "working-days"},
        "extensions": [
          {"days": 3, "on": "2025-10-09", "event": 7, "approver": "李主任"},
          {"days": 2, "on": "2025-10-15", "event": 7, "approver": "李主任"}
        ],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2025-09-24"},
          {"step": "budget", "amount": 10, "unit": "working-days"},
          {"step": "extended", "days": 3},
          {"step": "extended", "days": 2},
          {"step": "skipped", "day": "2025-09-27", "reason": "weekend", "name": null},
          {"step": "made-up", "day": "2025-09-28", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-01", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-02", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-03", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-04", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-05", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-06", "reason": "holiday", "name": "中秋节"},
          {"step": "skipped", "day": "2025-10-07", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-08", "reason": "holiday", "name": "国庆节"},
          {"step": "made-up", "day": "2025-10-11", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-12", "reason": "weekend", "name": null},
          {"step": "skipped", "day": "2025-10-18", "reason": "weekend", "name": null},
          {"step": "skipped", "day": "2025-10-19", "reason": "weekend", "name": null},
          {"step": "raw-end", "day": "2025-10-21"},
          {"step": "due", "day": "2025-10-21"}
        ],
        "rawEnd": "2025-10-21", "due": "2025-10-21", "provisional": false,
        "earliest": "2025-10-21", "latest": "2025-10-21", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "provisionalWalk",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "examination", "party": null,
        "owner": "office", "consequence": "deemed-accepted", "article": "ARL 30",
        "status": "running", "on": null,
        "trigger": {"on": "2026-12-29", "event": 2, "action": "accept"},
        "period": {"amount": 5, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-12-29"},
          {"step": "budget", "amount": 5, "unit": "working-days"},
          {"step": "skipped", "day": "2027-01-01", "reason": "holiday", "name": "元旦"},
          {"step": "skipped", "day": "2027-01-02", "reason": "weekend", "name": null},
          {"step": "skipped", "day": "2027-01-03", "reason": "weekend", "name": null},
          {"step": "raw-end", "day": "2027-01-06"},
          {"step": "due", "day": "2027-01-06"},
          {"step": "provisional", "year": 2027}
        ],
        "rawEnd": "2027-01-06", "due": "2027-01-06", "provisional": true,
        "earliest": "2027-01-05", "latest": "2027-01-07", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "backwards",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "hearing-notice", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 51",
        "status": "met", "on": "2025-09-28",
        "trigger": {"on": "2025-10-13", "event": 2, "action": "hearing"},
        "period": {"amount": 5, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2025-10-13"},
          {"step": "budget", "amount": 5, "unit": "working-days"},
          {"step": "backwards"},
          {"step": "skipped", "day": "2025-10-12", "reason": "weekend", "name": null},
          {"step": "made-up", "day": "2025-10-11", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-08", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-07", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-06", "reason": "holiday", "name": "中秋节"},
          {"step": "skipped", "day": "2025-10-05", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-04", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-03", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-02", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-01", "reason": "holiday", "name": "国庆节"},
          {"step": "raw-end", "day": "2025-09-29"},
          {"step": "due", "day": "2025-09-28"}
        ],
        "rawEnd": "2025-09-29", "due": "2025-09-28", "provisional": false,
        "earliest": "2025-09-28", "latest": "2025-09-28", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "backwardsProvisional",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "hearing-notice", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 51",
        "status": "running", "on": null,
        "trigger": {"on": "2027-01-06", "event": 2, "action": "hearing"},
        "period": {"amount": 5, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2027-01-06"},
          {"step": "budget", "amount": 5, "unit": "working-days"},
          {"step": "backwards"},
          {"step": "skipped", "day": "2027-01-03", "reason": "weekend", "name": null},
          {"step": "skipped", "day": "2027-01-02", "reason": "weekend", "name": null},
          {"step": "skipped", "day": "2027-01-01", "reason": "holiday", "name": "元旦"},
          {"step": "raw-end", "day": "2026-12-29"},
          {"step": "due", "day": "2026-12-28"},
          {"step": "provisional", "year": 2027}
        ],
        "rawEnd": "2026-12-29", "due": "2026-12-28", "provisional": true,
        "earliest": "2026-12-28", "latest": "2026-12-29", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "correctionNotice",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "correction-notice", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 31",
        "status": "running", "on": null,
        "trigger": {"on": "2026-04-30", "event": 2, "action": "register"},
        "period": {"amount": 5, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-04-30"},
          {"step": "budget", "amount": 5, "unit": "working-days"},
          {"step": "skipped", "day": "2026-05-01", "reason": "holiday", "name": "劳动节"},
          {"step": "skipped", "day": "2026-05-02", "reason": "holiday", "name": "劳动节"},
          {"step": "skipped", "day": "2026-05-03", "reason": "holiday", "name": "劳动节"},
          {"step": "skipped", "day": "2026-05-04", "reason": "holiday", "name": "劳动节"},
          {"step": "skipped", "day": "2026-05-05", "reason": "holiday", "name": "劳动节"},
          {"step": "made-up", "day": "2026-05-09", "name": "劳动节"},
          {"step": "skipped", "day": "2026-05-10", "reason": "weekend", "name": null},
          {"step": "raw-end", "day": "2026-05-11"},
          {"step": "due", "day": "2026-05-11"}
        ],
        "rawEnd": "2026-05-11", "due": "2026-05-11", "provisional": false,
        "earliest": "2026-05-11", "latest": "2026-05-11", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "documentTransfer",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "document-transfer", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 57",
        "status": "running", "on": null,
        "trigger": {"on": "2026-03-30", "event": 2, "action": "request"},
        "period": {"amount": 7, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-03-30"},
          {"step": "budget", "amount": 7, "unit": "working-days"},
          {"step": "skipped", "day": "2026-04-04", "reason": "holiday", "name": "清明节"},
          {"step": "skipped", "day": "2026-04-05", "reason": "holiday", "name": "清明节"},
          {"step": "skipped", "day": "2026-04-06", "reason": "holiday", "name": "清明节"},
          {"step": "raw-end", "day": "2026-04-09"},
          {"step": "due", "day": "2026-04-09"}
        ],
        "rawEnd": "2026-04-09", "due": "2026-04-09", "provisional": false,
        "earliest": "2026-04-09", "latest": "2026-04-09", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "makerNotice",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "maker-notice", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 58",
        "status": "running", "on": null,
        "trigger": {"on": "2026-06-17", "event": 2, "action": "request"},
        "period": {"amount": 3, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-06-17"},
          {"step": "budget", "amount": 3, "unit": "working-days"},
          {"step": "skipped", "day": "2026-06-19", "reason": "holiday", "name": "端午节"},
          {"step": "skipped", "day": "2026-06-20", "reason": "holiday", "name": "端午节"},
          {"step": "skipped", "day": "2026-06-21", "reason": "holiday", "name": "端午节"},
          {"step": "raw-end", "day": "2026-06-23"},
          {"step": "due", "day": "2026-06-23"}
        ],
        "rawEnd": "2026-06-23", "due": "2026-06-23", "provisional": false,
        "earliest": "2026-06-23", "latest": "2026-06-23", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "makerAnswer",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "maker-answer", "party": null,
        "owner": "other-body", "consequence": "overdue", "article": "ARL 58",
        "status": "running", "on": null,
        "trigger": {"on": "2026-09-18", "event": 2, "action": "request"},
        "period": {"amount": 10, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-09-18"},
          {"step": "budget", "amount": 10, "unit": "working-days"},
          {"step": "skipped", "day": "2026-09-19", "reason": "weekend", "name": null},
          {"step": "made-up", "day": "2026-09-20", "name": "国庆节"},
          {"step": "skipped", "day": "2026-09-25", "reason": "holiday", "name": "中秋节"},
          {"step": "skipped", "day": "2026-09-26", "reason": "holiday", "name": "中秋节"},
          {"step": "skipped", "day": "2026-09-27", "reason": "holiday", "name": "中秋节"},
          {"step": "skipped", "day": "2026-10-01", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2026-10-02", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2026-10-03", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2026-10-04", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2026-10-05", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2026-10-06", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2026-10-07", "reason": "holiday", "name": "国庆节"},
          {"step": "raw-end", "day": "2026-10-09"},
          {"step": "due", "day": "2026-10-09"}
        ],
        "rawEnd": "2026-10-09", "due": "2026-10-09", "provisional": false,
        "earliest": "2026-10-09", "latest": "2026-10-09", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "forwarding",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "forwarding", "party": null,
        "owner": "respondent", "consequence": "overdue", "article": "ARL 32",
        "status": "running", "on": null,
        "trigger": {"on": "2026-01-01", "event": 2, "action": "register"},
        "period": {"amount": 5, "unit": "working-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-01-01"},
          {"step": "budget", "amount": 5, "unit": "working-days"},
          {"step": "skipped", "day": "2026-01-02", "reason": "holiday", "name": "元旦"},
          {"step": "skipped", "day": "2026-01-03", "reason": "holiday", "name": "元旦"},
          {"step": "made-up", "day": "2026-01-04", "name": "元旦"},
          {"step": "raw-end", "day": "2026-01-08"},
          {"step": "due", "day": "2026-01-08"}
        ],
        "rawEnd": "2026-01-08", "due": "2026-01-08", "provisional": false,
        "earliest": "2026-01-08", "latest": "2026-01-08", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
  ]
}
