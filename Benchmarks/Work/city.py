"""A ledger of many cases over ten years, as an office may have it: open ones near the end, names of people, matters."""

import csv
import datetime
import random

HEADINGS = ["案号", "申请人", "被申请人", "所属区县", "案由", "案情摘要", "行政行为文号", "行政行为日期", "收案日期", "渠道",
            "受理日期", "答复通知日期", "答复日期", "结案日期", "结案方式", "送达日期"]
FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英霞平刚桂兰建国文华志春雪梅海燕龙飞玉珍凤鹏宇"
KINDS = ["行政处罚", "行政许可", "工伤认定", "政府信息公开", "行政强制", "行政征收"]
MATTERS = ["不服罚款决定", "不服工伤认定结论", "申请公开征地批文", "请求确认强制拆除违法", "不服不予立案告知", "要求履行查处职责",
           "不服吊销许可证", "不服房屋征收补偿", "不服治安拘留", "请求返还扣押车辆"]
PLACES = ["铁塔街道", "柳园路", "开发区", "古楼", "新区工地", "闫寺村", "郑家镇", "朱老庄", "道口铺", "梁水镇"]
OUTCOMES = ["维持", "维持", "维持", "撤销", "确认违法", "驳回复议请求", "变更"]
CHANNELS = ["窗口", "邮寄", "网上"]
TODAY = datetime.date(2026, 1, 15)
DAYS = 3650


def rows(count, agencies):
    """One row a case, the same for every run."""
    dice = random.Random(7)
    first = TODAY - datetime.timedelta(days=DAYS)
    serials = {}
    for index in range(count):
        name, region = dice.choice(agencies)
        filed = first + datetime.timedelta(days=index * DAYS // count)

        def after(day, low, high):
            day += datetime.timedelta(days=dice.randint(low, high))
            return day

        accepted = after(filed, 0, 4)
        copied = after(accepted, 0, 5)
        answered = after(copied, 1, 9)
        closed = after(answered, 5, 30)
        served = after(closed, 0, 6)
        acted = after(filed, -40, -5)
        serials[filed.year] = serials.get(filed.year, 0) + 1
        applicant = dice.choice(FAMILIES) + dice.choice(GIVEN) + (dice.choice(GIVEN) if dice.random() < 0.8 else "")
        cells = [f"旧复字〔{filed.year}〕{serials[filed.year]}号", applicant, name, region, dice.choice(KINDS),
                 f"{dice.choice(PLACES)}{dice.choice(PLACES)}{applicant[0]}某{dice.choice(MATTERS)}{dice.randrange(1000)}",
                 f"某罚字〔{acted.year}〕{dice.randrange(9999)}号", acted, filed, dice.choice(CHANNELS)]
        # What lies ahead has not happened: the case is open then.
        if max(accepted, copied, answered) > TODAY:
            yield cells + [""] * 6
        elif closed > TODAY:
            yield cells + [accepted, copied, answered, "", "", ""]
        else:
            yield cells + [accepted, copied, answered, closed, dice.choice(OUTCOMES), served if served <= TODAY else ""]


def write(path, count, agencies):
    with open(path, "w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(rows(count, agencies))
