"""A peer in Python: the same work on cases with Django's ORM and django-fsm on SQLite, as one would write it.

usage: peer.py FILE CASES
Four models (case, party, event, clock), the state moved by transitions of django-fsm, one atomic block for a step
with the same durable settings, the event chained by SHA-256. It makes fewer rows than ours: no figures for reports, no
search, no reviews, no proofs. Prints a line for each step with its nanoseconds.
"""

import datetime
import hashlib
import json
import os
import sys
import time
import warnings

warnings.filterwarnings("ignore")
import django  # noqa: E402
from django.conf import settings  # noqa: E402

path, cases = sys.argv[1], int(sys.argv[2])
for suffix in ["", "-wal", "-shm"]:
    if os.path.exists(path + suffix):
        os.remove(path + suffix)
settings.configure(
    DEBUG=False, USE_TZ=True, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={"default": {
        "ENGINE": "django.db.backends.sqlite3", "NAME": path,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON",
        } if django.VERSION >= (5, 1) else {}}})
django.setup()
from django.db import connection, models, transaction  # noqa: E402
from django_fsm import FSMField, transition  # noqa: E402


class Case(models.Model):
    number = models.CharField(max_length=60, unique=True)
    filed_on = models.DateField(db_index=True)
    region = models.CharField(max_length=20, db_index=True)
    respondent = models.CharField(max_length=20, db_index=True)
    kind = models.CharField(max_length=20)
    channel = models.CharField(max_length=20)
    summary = models.TextField()
    act = models.TextField()
    state = FSMField(default="filed", db_index=True)
    closed_on = models.DateField(null=True)
    outcome = models.CharField(max_length=20, null=True)
    sequence = models.IntegerField(default=0)

    class Meta:
        app_label = "work"

    @transition(field=state, source="filed", target="under-review")
    def accept(self):
        pass

    @transition(field=state, source="under-review", target="under-review")
    def serve_copy(self):
        pass

    @transition(field=state, source="under-review", target="under-review")
    def answer(self):
        pass

    @transition(field=state, source="under-review", target="under-review")
    def hear_opinions(self):
        pass

    @transition(field=state, source="under-review", target="decided")
    def decide(self):
        pass

    @transition(field=state, source="decided", target="served")
    def serve(self):
        pass


class Party(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE)
    role = models.CharField(max_length=20)
    name = models.TextField()

    class Meta:
        app_label = "work"


class Event(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE)
    sequence = models.IntegerField()
    kind = models.CharField(max_length=40)
    effective_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorder = models.CharField(max_length=40)
    payload = models.TextField()
    previous = models.BinaryField()
    hash = models.BinaryField()

    class Meta:
        app_label = "work"
        unique_together = [("case", "sequence")]


class Clock(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE)
    clock = models.CharField(max_length=40)
    from_on = models.DateField()
    due_on = models.DateField(db_index=True)

    class Meta:
        app_label = "work"


def record(case, kind, day, facts):
    last = Event.objects.order_by("-id").only("hash").first()
    case.sequence += 1
    now = datetime.datetime.now(datetime.timezone.utc)
    payload = json.dumps(facts, ensure_ascii=False)
    previous = bytes(last.hash) if last else bytes(32)
    fields = [case.pk, case.sequence, kind, day, now.isoformat(), "bench", payload]
    digest = hashlib.sha256("\x1f".join(map(str, fields)).encode() + previous).digest()
    Event.objects.create(
        case=case, sequence=case.sequence, kind=kind, effective_on=day, recorded_at=now, recorder="bench",
        payload=payload, previous=previous, hash=digest)


def clock(case, name, day, days):
    Clock.objects.create(case=case, clock=name, from_on=day, due_on=day + datetime.timedelta(days=days))


def advance(number, action, day, facts):
    with transaction.atomic():
        case = Case.objects.get(number=number)
        getattr(case, action)()
        record(case, action, day, facts)
        if action == "accept":
            case.clock_set.filter(clock="examination").delete()
            clock(case, "review", day, 60)
            clock(case, "send-copy", day, 7)
        elif action == "serve_copy":
            case.clock_set.filter(clock="send-copy").delete()
            clock(case, "answer", day, 10)
        elif action == "answer":
            case.clock_set.filter(clock="answer").delete()
        elif action == "decide":
            case.clock_set.filter(clock="review").delete()
            case.closed_on, case.outcome = day, facts["disposition"]
        elif action == "serve":
            clock(case, "sue", day, 15)
        case.save()


def register(index, day):
    with transaction.atomic():
        case = Case.objects.create(
            number=f"聊政复〔2025〕{index}号", filed_on=day, region="371500", respondent=str(index % 240),
            kind="penalty", channel="window", summary="不服行政处罚决定", act=f"聊罚字〔2025〕{index}号")
        Party.objects.create(case=case, role="applicant", name=f"申请人{index}")
        Party.objects.create(case=case, role="respondent", name=str(index % 240))
        clock(case, "examination", day, 5)
        record(case, "register", day, {"region": case.region, "kind": case.kind, "summary": case.summary})
        case.save()
    return case.number


def told(name, body, *arguments):
    begun = time.perf_counter_ns()
    value = body(*arguments)
    print(name, time.perf_counter_ns() - begun)
    return value


with connection.schema_editor() as editor:
    for model in [Case, Party, Event, Clock]:
        editor.create_model(model)
with connection.cursor() as cursor:
    for pragma in ["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"]:
        cursor.execute(f"PRAGMA {pragma}")
first = datetime.date(2025, 9, 1)
for index in range(cases):
    filed = first + datetime.timedelta(days=index % 30)
    number = told("register", register, index, filed)
    for action, days in [("accept", 3), ("serve_copy", 5), ("answer", 12), ("hear_opinions", 20), ("decide", 45),
                         ("serve", 50)]:
        facts = {"disposition": "upheld"} if action == "decide" else {}
        told("advance", advance, number, action, filed + datetime.timedelta(days=days), facts)
