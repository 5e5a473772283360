/// Days that a decision set, and periods in months and years; no date here is computed by the test.
extension Proofs {
  static let otherEnds: [Proofs.Named] = [
    (
      "setDay",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "performance", "party": null,
        "owner": "respondent", "consequence": "order-performance", "article": "ARL 77",
        "status": "running", "on": null,
        "trigger": {"on": "2026-08-20", "event": 2, "action": "order"},
        "period": null,
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-08-20"},
          {"step": "set", "day": "2026-10-04"},
          {"step": "raw-end", "day": "2026-10-04"},
          {"step": "moved-over", "day": "2026-10-04", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-05", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-06", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-07", "reason": "holiday", "name": "国庆节"},
          {"step": "due", "day": "2026-10-08"}
        ],
        "rawEnd": "2026-10-04", "due": "2026-10-08", "provisional": false,
        "earliest": "2026-10-08", "latest": "2026-10-08", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "setInsteadOfDays",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "correction", "party": null,
        "owner": "applicant", "consequence": "deemed-abandoned", "article": "ARL 31",
        "status": "running", "on": null,
        "trigger": {"on": "2025-09-24", "event": 2, "action": "receive"},
        "period": {"amount": 10, "unit": "working-days"},
        "extensions": [
          {"days": 4, "on": "2025-10-09", "event": 7, "approver": "李主任"}
        ],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2025-09-24"},
          {"step": "budget", "amount": 10, "unit": "working-days"},
          {"step": "extended", "days": 4},
          {"step": "set", "day": "2025-10-11"},
          {"step": "raw-end", "day": "2025-10-11"},
          {"step": "due", "day": "2025-10-11"}
        ],
        "rawEnd": "2025-10-11", "due": "2025-10-11", "provisional": false,
        "earliest": "2025-10-11", "latest": "2025-10-11", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "setAndExtended",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "correction", "party": null,
        "owner": "applicant", "consequence": "deemed-abandoned", "article": "ARL 31",
        "status": "running", "on": null,
        "trigger": {"on": "2025-09-22", "event": 2, "action": "receive"},
        "period": {"amount": 10, "unit": "working-days"},
        "extensions": [
          {"days": 2, "on": "2025-09-25", "event": 7, "approver": "李主任"},
          {"days": 3, "on": "2025-09-26", "event": 7, "approver": "李主任"}
        ],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2025-09-22"},
          {"step": "budget", "amount": 10, "unit": "working-days"},
          {"step": "extended", "days": 2},
          {"step": "set", "day": "2025-09-27"},
          {"step": "extended", "days": 3},
          {"step": "skipped", "day": "2025-10-01", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-02", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-03", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-04", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-05", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-06", "reason": "holiday", "name": "中秋节"},
          {"step": "skipped", "day": "2025-10-07", "reason": "holiday", "name": "国庆节"},
          {"step": "skipped", "day": "2025-10-08", "reason": "holiday", "name": "国庆节"},
          {"step": "raw-end", "day": "2025-10-09"},
          {"step": "due", "day": "2025-10-09"}
        ],
        "rawEnd": "2025-10-09", "due": "2025-10-09", "provisional": false,
        "earliest": "2025-10-09", "latest": "2025-10-09", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "setCalendarDays",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "remaking", "party": null,
        "owner": "respondent", "consequence": "order-performance", "article": "Reg. 49",
        "status": "running", "on": null,
        "trigger": {"on": "2025-03-03", "event": 2, "action": "conclude"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2025-03-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "set", "day": "2025-05-01"},
          {"step": "raw-end", "day": "2025-05-01"},
          {"step": "moved-over", "day": "2025-05-01", "reason": "holiday", "name": "劳动节"},
          {"step": "moved-over", "day": "2025-05-02", "reason": "holiday", "name": "劳动节"},
          {"step": "moved-over", "day": "2025-05-03", "reason": "holiday", "name": "劳动节"},
          {"step": "moved-over", "day": "2025-05-04", "reason": "holiday", "name": "劳动节"},
          {"step": "moved-over", "day": "2025-05-05", "reason": "holiday", "name": "劳动节"},
          {"step": "due", "day": "2025-05-06"}
        ],
        "rawEnd": "2025-05-01", "due": "2025-05-06", "provisional": false,
        "earliest": "2025-05-06", "latest": "2025-05-06", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "leapYear",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "filing-untold", "party": null,
        "owner": "applicant", "consequence": "out-of-time", "article": "ARL 20",
        "status": "running", "on": null,
        "trigger": {"on": "2024-02-29", "event": 2, "action": "register"},
        "period": {"amount": 1, "unit": "years"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2024-02-29"},
          {"step": "budget", "amount": 1, "unit": "years"},
          {"step": "month-end", "day": "2025-02-28"},
          {"step": "raw-end", "day": "2025-02-28"},
          {"step": "due", "day": "2025-02-28"}
        ],
        "rawEnd": "2025-02-28", "due": "2025-02-28", "provisional": false,
        "earliest": "2025-02-28", "latest": "2025-02-28", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "shortMonth",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "performance", "party": null,
        "owner": "respondent", "consequence": "order-performance", "article": "ARL 78",
        "status": "running", "on": null,
        "trigger": {"on": "2025-01-31", "event": 2, "action": "conclude"},
        "period": {"amount": 1, "unit": "months"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2025-01-31"},
          {"step": "budget", "amount": 1, "unit": "months"},
          {"step": "month-end", "day": "2025-02-28"},
          {"step": "raw-end", "day": "2025-02-28"},
          {"step": "due", "day": "2025-02-28"}
        ],
        "rawEnd": "2025-02-28", "due": "2025-02-28", "provisional": false,
        "earliest": "2025-02-28", "latest": "2025-02-28", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "yearsOverAHoliday",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "filing-longest", "party": null,
        "owner": "applicant", "consequence": "out-of-time", "article": "ARL 21",
        "status": "running", "on": null,
        "trigger": {"on": "2020-10-03", "event": 2, "action": "register"},
        "period": {"amount": 5, "unit": "years"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2020-10-03"},
          {"step": "budget", "amount": 5, "unit": "years"},
          {"step": "raw-end", "day": "2025-10-03"},
          {"step": "moved-over", "day": "2025-10-03", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2025-10-04", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2025-10-05", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2025-10-06", "reason": "holiday", "name": "中秋节"},
          {"step": "moved-over", "day": "2025-10-07", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2025-10-08", "reason": "holiday", "name": "国庆节"},
          {"step": "due", "day": "2025-10-09"}
        ],
        "rawEnd": "2025-10-03", "due": "2025-10-09", "provisional": false,
        "earliest": "2025-10-09", "latest": "2025-10-09", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "twentyYears",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "filing-longest", "party": null,
        "owner": "applicant", "consequence": "out-of-time", "article": "ARL 21",
        "status": "running", "on": null,
        "trigger": {"on": "2009-03-07", "event": 2, "action": "register"},
        "period": {"amount": 20, "unit": "years"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2009-03-07"},
          {"step": "budget", "amount": 20, "unit": "years"},
          {"step": "raw-end", "day": "2029-03-07"},
          {"step": "due", "day": "2029-03-07"},
          {"step": "provisional", "year": 2029}
        ],
        "rawEnd": "2029-03-07", "due": "2029-03-07", "provisional": true,
        "earliest": "2029-03-07", "latest": "2029-03-08", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
  ]
}
