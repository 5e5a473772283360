/// Periods in calendar days, however they are disturbed; no date here is computed by the test.
extension Proofs {
  static let calendarDays: [Proofs.Named] = [
    (
      "suspendedAndExtended",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "running", "on": null,
        "trigger": {"on": "2025-03-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [
          {"days": 20, "on": "2025-04-20", "event": 7, "approver": "李主任"},
          {"days": 10, "on": "2025-04-28", "event": 7, "approver": "李主任"}
        ],
        "interruptions": [
          {"from": "2025-04-01", "to": "2025-04-11", "event": 5, "action": "suspend", "ground": 6},
          {"from": "2025-04-08", "to": "2025-04-13", "event": 5, "action": "inspect", "ground": 6},
          {"from": "2025-05-06", "to": "2025-05-09", "event": 5, "action": "suspend", "ground": 6},
          {"from": "2025-03-20", "to": "2025-03-20", "event": 5, "action": "suspend", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2025-03-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "extended", "days": 20},
          {"step": "extended", "days": 10},
          {"step": "interrupted", "from": "2025-04-01", "to": "2025-04-13", "days": 12},
          {"step": "interrupted", "from": "2025-05-06", "to": "2025-05-09", "days": 3},
          {"step": "raw-end", "day": "2025-06-16"},
          {"step": "due", "day": "2025-06-16"}
        ],
        "rawEnd": "2025-06-16", "due": "2025-06-16", "provisional": false,
        "earliest": "2025-06-16", "latest": "2025-06-16", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "rolledEnd",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "missed", "on": "2025-05-07",
        "trigger": {"on": "2025-03-01", "event": 2, "action": "accept"},
        "period": {"amount": 30, "unit": "calendar-days"},
        "extensions": [
          {"days": 10, "on": "2025-03-20", "event": 7, "approver": "李主任"}
        ],
        "interruptions": [
          {"from": "2025-02-27", "to": "2025-03-04", "event": 5, "action": "suspend", "ground": 6},
          {"from": "2025-03-10", "to": "2025-04-01", "event": 5, "action": "suspend", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2025-03-01"},
          {"step": "budget", "amount": 30, "unit": "calendar-days"},
          {"step": "extended", "days": 10},
          {"step": "interrupted", "from": "2025-02-27", "to": "2025-03-04", "days": 2},
          {"step": "interrupted", "from": "2025-03-10", "to": "2025-04-01", "days": 22},
          {"step": "raw-end", "day": "2025-05-04"},
          {"step": "moved-over", "day": "2025-05-04", "reason": "holiday", "name": "劳动节"},
          {"step": "moved-over", "day": "2025-05-05", "reason": "holiday", "name": "劳动节"},
          {"step": "due", "day": "2025-05-06"}
        ],
        "rawEnd": "2025-05-04", "due": "2025-05-06", "provisional": false,
        "earliest": "2025-05-06", "latest": "2025-05-06", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "heldOpen",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "running", "on": null,
        "trigger": {"on": "2026-08-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [
          {"from": "2026-10-03", "to": "2026-10-17", "event": 5, "action": "suspend", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2026-08-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "held-open", "from": "2026-10-03", "to": "2026-10-17"},
          {"step": "raw-end", "day": "2026-10-02"},
          {"step": "moved-over", "day": "2026-10-17", "reason": "weekend", "name": null},
          {"step": "moved-over", "day": "2026-10-18", "reason": "weekend", "name": null},
          {"step": "due", "day": "2026-10-19"}
        ],
        "rawEnd": "2026-10-02", "due": "2026-10-19", "provisional": false,
        "earliest": "2026-10-19", "latest": "2026-10-19", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "heldOpenTwice",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "running", "on": null,
        "trigger": {"on": "2026-08-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [
          {"from": "2026-10-05", "to": "2026-10-11", "event": 5, "action": "suspend", "ground": 6},
          {"from": "2026-10-12", "to": "2026-10-15", "event": 5, "action": "suspend", "ground": 6},
          {"from": "2026-11-20", "to": "2026-12-01", "event": 5, "action": "suspend", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2026-08-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "held-open", "from": "2026-10-05", "to": "2026-10-11"},
          {"step": "held-open", "from": "2026-10-12", "to": "2026-10-15"},
          {"step": "raw-end", "day": "2026-10-02"},
          {"step": "due", "day": "2026-10-15"}
        ],
        "rawEnd": "2026-10-02", "due": "2026-10-15", "provisional": false,
        "earliest": "2026-10-15", "latest": "2026-10-15", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "stopped",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "stopped", "on": null,
        "trigger": {"on": "2025-03-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [
          {"from": "2025-03-10", "to": "2025-03-13", "event": 5, "action": "suspend", "ground": 6},
          {"from": "2025-04-15", "to": null, "event": 5, "action": "suspend", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2025-03-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "interrupted", "from": "2025-03-10", "to": "2025-03-13", "days": 3},
          {"step": "raw-end", "day": "2025-05-05"},
          {"step": "stopped", "since": "2025-04-15", "daysLeft": 21}
        ],
        "rawEnd": "2025-05-05", "due": null, "provisional": false,
        "earliest": null, "latest": null, "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "stoppedInTheMovedPart",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "stopped", "on": null,
        "trigger": {"on": "2026-08-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [
          {"from": "2026-10-05", "to": null, "event": 5, "action": "suspend", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2026-08-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2026-10-02"},
          {"step": "stopped", "since": "2026-10-05", "daysLeft": 0}
        ],
        "rawEnd": "2026-10-02", "due": null, "provisional": false,
        "earliest": null, "latest": null, "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "stoppedProvisional",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "stopped", "on": null,
        "trigger": {"on": "2027-08-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [
          {"from": "2027-10-04", "to": null, "event": 5, "action": "suspend", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2027-08-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2027-10-02"},
          {"step": "stopped", "since": "2027-10-04", "daysLeft": 0},
          {"step": "provisional", "year": 2027}
        ],
        "rawEnd": "2027-10-02", "due": null, "provisional": true,
        "earliest": null, "latest": null, "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "runsOnThroughSuspension",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "running", "on": null,
        "trigger": {"on": "2025-03-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [
          {"from": "2025-04-01", "to": "2025-04-11", "event": 5, "action": "suspend", "ground": 6},
          {"from": "2025-04-15", "to": "2025-04-18", "event": 5, "action": "inspect", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2025-03-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "interrupted", "from": "2025-04-15", "to": "2025-04-18", "days": 3},
          {"step": "raw-end", "day": "2025-05-05"},
          {"step": "moved-over", "day": "2025-05-05", "reason": "holiday", "name": "劳动节"},
          {"step": "due", "day": "2025-05-06"}
        ],
        "rawEnd": "2025-05-05", "due": "2025-05-06", "provisional": false,
        "earliest": "2025-05-06", "latest": "2025-05-06", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": false
      }
      """
    ),
    (
      "provisionalEnd",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "running", "on": null,
        "trigger": {"on": "2027-08-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2027-08-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2027-10-02"},
          {"step": "moved-over", "day": "2027-10-02", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2027-10-03", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2027-10-04", "reason": "holiday", "name": "国庆节（补假）"},
          {"step": "moved-over", "day": "2027-10-05", "reason": "holiday", "name": "国庆节（补假）"},
          {"step": "due", "day": "2027-10-06"},
          {"step": "provisional", "year": 2027}
        ],
        "rawEnd": "2027-10-02", "due": "2027-10-06", "provisional": true,
        "earliest": "2027-10-02", "latest": "2027-10-09", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "provisionalLook",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 62",
        "status": "running", "on": null,
        "trigger": {"on": "2026-11-03", "event": 2, "action": "accept"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [
          {"from": "2027-01-03", "to": "2027-01-15", "event": 5, "action": "suspend", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2026-11-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "held-open", "from": "2027-01-03", "to": "2027-01-15"},
          {"step": "raw-end", "day": "2027-01-02"},
          {"step": "due", "day": "2027-01-15"},
          {"step": "provisional", "year": 2027}
        ],
        "rawEnd": "2027-01-02", "due": "2027-01-15", "provisional": true,
        "earliest": "2027-01-15", "latest": "2027-01-15", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "fullDays",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "suspension-limit", "party": null,
        "owner": "office", "consequence": "must-terminate", "article": "ARL 41(5)",
        "status": "running", "on": null,
        "trigger": {"on": "2025-03-05", "event": 2, "action": "suspend"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2025-03-05"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2025-05-04"},
          {"step": "day-after", "day": "2025-05-05"},
          {"step": "due", "day": "2025-05-05"}
        ],
        "rawEnd": "2025-05-04", "due": "2025-05-05", "provisional": false,
        "earliest": "2025-05-05", "latest": "2025-05-05", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "suing",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "suing", "party": "applicant-1",
        "owner": "applicant", "consequence": "right-lapses", "article": "ALL 45",
        "status": "met", "on": "2026-10-08",
        "trigger": {"on": "2026-09-16", "event": 2, "action": "deliver"},
        "period": {"amount": 15, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-09-16"},
          {"step": "budget", "amount": 15, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2026-10-01"},
          {"step": "moved-over", "day": "2026-10-01", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-02", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-03", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-04", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-05", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-06", "reason": "holiday", "name": "国庆节"},
          {"step": "moved-over", "day": "2026-10-07", "reason": "holiday", "name": "国庆节"},
          {"step": "due", "day": "2026-10-08"}
        ],
        "rawEnd": "2026-10-01", "due": "2026-10-08", "provisional": false,
        "earliest": "2026-10-08", "latest": "2026-10-08", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "filingWithObstacle",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "filing", "party": null,
        "owner": "applicant", "consequence": "out-of-time", "article": "ARL 20",
        "status": "missed", "on": "2025-04-03",
        "trigger": {"on": "2025-01-10", "event": 2, "action": "register"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [
          {"from": "2025-01-20", "to": "2025-02-10", "event": 5, "action": "obstacle", "ground": 6}
        ],
        "steps": [
          {"step": "trigger", "day": "2025-01-10"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "interrupted", "from": "2025-01-20", "to": "2025-02-10", "days": 21},
          {"step": "raw-end", "day": "2025-04-01"},
          {"step": "due", "day": "2025-04-01"}
        ],
        "rawEnd": "2025-04-01", "due": "2025-04-01", "provisional": false,
        "earliest": "2025-04-01", "latest": "2025-04-01", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "documentReview",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "document-review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 56",
        "status": "running", "on": null,
        "trigger": {"on": "2026-03-02", "event": 2, "action": "request"},
        "period": {"amount": 30, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-03-02"},
          {"step": "budget", "amount": 30, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2026-04-01"},
          {"step": "due", "day": "2026-04-01"}
        ],
        "rawEnd": "2026-04-01", "due": "2026-04-01", "provisional": false,
        "earliest": "2026-04-01", "latest": "2026-04-01", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "documentReply",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "document-reply", "party": null,
        "owner": "other-body", "consequence": "overdue", "article": "ARL 60",
        "status": "running", "on": null,
        "trigger": {"on": "2026-02-20", "event": 2, "action": "request"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-02-20"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2026-04-21"},
          {"step": "due", "day": "2026-04-21"}
        ],
        "rawEnd": "2026-04-21", "due": "2026-04-21", "provisional": false,
        "earliest": "2026-04-21", "latest": "2026-04-21", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "opinionReport",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "opinion-report", "party": null,
        "owner": "other-body", "consequence": "overdue", "article": "ARL 76",
        "status": "running", "on": null,
        "trigger": {"on": "2026-03-03", "event": 2, "action": "deliver"},
        "period": {"amount": 60, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-03-03"},
          {"step": "budget", "amount": 60, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2026-05-02"},
          {"step": "moved-over", "day": "2026-05-02", "reason": "holiday", "name": "劳动节"},
          {"step": "moved-over", "day": "2026-05-03", "reason": "holiday", "name": "劳动节"},
          {"step": "moved-over", "day": "2026-05-04", "reason": "holiday", "name": "劳动节"},
          {"step": "moved-over", "day": "2026-05-05", "reason": "holiday", "name": "劳动节"},
          {"step": "due", "day": "2026-05-06"}
        ],
        "rawEnd": "2026-05-02", "due": "2026-05-06", "provisional": false,
        "earliest": "2026-05-06", "latest": "2026-05-06", "calendar": "2004—2026",
        "rulebook": "arl-2023", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
    (
      "otherRulebook",
      """
      {
        "number": "聊政复〔2026〕12号", "clock": "review", "party": null,
        "owner": "office", "consequence": "overdue", "article": "ARL 99",
        "status": "running", "on": null,
        "trigger": {"on": "2026-03-03", "event": 2, "action": "accept"},
        "period": {"amount": 75, "unit": "calendar-days"},
        "extensions": [],
        "interruptions": [],
        "steps": [
          {"step": "trigger", "day": "2026-03-03"},
          {"step": "budget", "amount": 75, "unit": "calendar-days"},
          {"step": "raw-end", "day": "2026-05-17"},
          {"step": "moved-over", "day": "2026-05-17", "reason": "weekend", "name": null},
          {"step": "due", "day": "2026-05-18"}
        ],
        "rawEnd": "2026-05-17", "due": "2026-05-18", "provisional": false,
        "earliest": "2026-05-18", "latest": "2026-05-18", "calendar": "2004—2026",
        "rulebook": "arl-2031", "makeUpDaysWork": true, "suspensionStopsReview": true
      }
      """
    ),
  ]
}
