PRAGMA application_id = 1182095721; PRAGMA user_version = 8;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE agency (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  level   TEXT NOT NULL,
  field   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "agency" VALUES('371500-agriculture','聊城市农业农村局','Liaocheng Agriculture and Rural Affairs Bureau','371500','city','agriculture');
INSERT INTO "agency" VALUES('371500-civil-affairs','聊城市民政局','Liaocheng Civil Affairs Bureau','371500','city','civil-affairs');
INSERT INTO "agency" VALUES('371500-education','聊城市教育和体育局','Liaocheng Education and Sports Bureau','371500','city','education');
INSERT INTO "agency" VALUES('371500-emergency','聊城市应急管理局','Liaocheng Emergency Management Bureau','371500','city','emergency');
INSERT INTO "agency" VALUES('371500-environment','聊城市生态环境局','Liaocheng Ecology and Environment Bureau','371500','city','environment');
INSERT INTO "agency" VALUES('371500-government','聊城市人民政府','People''s Government of Liaocheng','371500','city','government');
INSERT INTO "agency" VALUES('371500-health','聊城市卫生健康委员会','Liaocheng Health Commission','371500','city','health');
INSERT INTO "agency" VALUES('371500-housing','聊城市住房和城乡建设局','Liaocheng Housing and Construction Bureau','371500','city','housing');
INSERT INTO "agency" VALUES('371500-human-resources','聊城市人力资源和社会保障局','Liaocheng Human Resources and Social Security Bureau','371500','city','human-resources');
INSERT INTO "agency" VALUES('371500-market-regulation','聊城市市场监督管理局','Liaocheng Market Regulation Bureau','371500','city','market-regulation');
INSERT INTO "agency" VALUES('371500-medical-insurance','聊城市医疗保障局','Liaocheng Medical Insurance Bureau','371500','city','medical-insurance');
INSERT INTO "agency" VALUES('371500-natural-resources','聊城市自然资源和规划局','Liaocheng Natural Resources and Planning Bureau','371500','city','natural-resources');
INSERT INTO "agency" VALUES('371500-public-security','聊城市公安局','Liaocheng Public Security Bureau','371500','city','public-security');
INSERT INTO "agency" VALUES('371500-traffic-police','聊城市公安局交通警察支队','Traffic Police Detachment of the Liaocheng Public Security Bureau','371500','city','public-security');
INSERT INTO "agency" VALUES('371500-transport','聊城市交通运输局','Liaocheng Transport Bureau','371500','city','transport');
INSERT INTO "agency" VALUES('371500-urban-management','聊城市城市管理局','Liaocheng Urban Management Bureau','371500','city','urban-management');
INSERT INTO "agency" VALUES('371500-water','聊城市水利局','Liaocheng Water Resources Bureau','371500','city','water');
INSERT INTO "agency" VALUES('371502-agriculture','东昌府区农业农村局','Dongchangfu District Agriculture and Rural Affairs Bureau','371502','county','agriculture');
INSERT INTO "agency" VALUES('371502-civil-affairs','东昌府区民政局','Dongchangfu District Civil Affairs Bureau','371502','county','civil-affairs');
INSERT INTO "agency" VALUES('371502-education','东昌府区教育和体育局','Dongchangfu District Education and Sports Bureau','371502','county','education');
INSERT INTO "agency" VALUES('371502-emergency','东昌府区应急管理局','Dongchangfu District Emergency Management Bureau','371502','county','emergency');
INSERT INTO "agency" VALUES('371502-environment','聊城市生态环境局东昌府区分局','Dongchangfu District Branch of the Liaocheng Ecology and Environment Bureau','371502','city','environment');
INSERT INTO "agency" VALUES('371502-government','东昌府区人民政府','People''s Government of Dongchangfu District','371502','county','government');
INSERT INTO "agency" VALUES('371502-health','东昌府区卫生健康局','Dongchangfu District Health Bureau','371502','county','health');
INSERT INTO "agency" VALUES('371502-housing','东昌府区住房和城乡建设局','Dongchangfu District Housing and Construction Bureau','371502','county','housing');
INSERT INTO "agency" VALUES('371502-human-resources','东昌府区人力资源和社会保障局','Dongchangfu District Human Resources and Social Security Bureau','371502','county','human-resources');
INSERT INTO "agency" VALUES('371502-market-regulation','东昌府区市场监督管理局','Dongchangfu District Market Regulation Bureau','371502','county','market-regulation');
INSERT INTO "agency" VALUES('371502-medical-insurance','东昌府区医疗保障局','Dongchangfu District Medical Insurance Bureau','371502','county','medical-insurance');
INSERT INTO "agency" VALUES('371502-natural-resources','东昌府区自然资源和规划局','Dongchangfu District Natural Resources and Planning Bureau','371502','county','natural-resources');
INSERT INTO "agency" VALUES('371502-public-security','聊城市公安局东昌府分局','Dongchangfu District Branch of the Liaocheng Public Security Bureau','371502','city','public-security');
INSERT INTO "agency" VALUES('371502-town-1','东昌府区堂邑镇人民政府','People''s Government of Tangyi Town, Dongchangfu District','371502','township','government');
INSERT INTO "agency" VALUES('371502-town-2','东昌府区沙镇镇人民政府','People''s Government of Shazhen Town, Dongchangfu District','371502','township','government');
INSERT INTO "agency" VALUES('371502-town-3','东昌府区侯营镇人民政府','People''s Government of Houying Town, Dongchangfu District','371502','township','government');
INSERT INTO "agency" VALUES('371502-transport','东昌府区交通运输局','Dongchangfu District Transport Bureau','371502','county','transport');
INSERT INTO "agency" VALUES('371502-urban-management','东昌府区综合行政执法局','Dongchangfu District Comprehensive Enforcement Bureau','371502','county','urban-management');
INSERT INTO "agency" VALUES('371502-water','东昌府区水利局','Dongchangfu District Water Resources Bureau','371502','county','water');
INSERT INTO "agency" VALUES('371503-agriculture','茌平区农业农村局','Chiping District Agriculture and Rural Affairs Bureau','371503','county','agriculture');
INSERT INTO "agency" VALUES('371503-civil-affairs','茌平区民政局','Chiping District Civil Affairs Bureau','371503','county','civil-affairs');
INSERT INTO "agency" VALUES('371503-education','茌平区教育和体育局','Chiping District Education and Sports Bureau','371503','county','education');
INSERT INTO "agency" VALUES('371503-emergency','茌平区应急管理局','Chiping District Emergency Management Bureau','371503','county','emergency');
INSERT INTO "agency" VALUES('371503-environment','聊城市生态环境局茌平区分局','Chiping District Branch of the Liaocheng Ecology and Environment Bureau','371503','city','environment');
INSERT INTO "agency" VALUES('371503-government','茌平区人民政府','People''s Government of Chiping District','371503','county','government');
INSERT INTO "agency" VALUES('371503-health','茌平区卫生健康局','Chiping District Health Bureau','371503','county','health');
INSERT INTO "agency" VALUES('371503-housing','茌平区住房和城乡建设局','Chiping District Housing and Construction Bureau','371503','county','housing');
INSERT INTO "agency" VALUES('371503-human-resources','茌平区人力资源和社会保障局','Chiping District Human Resources and Social Security Bureau','371503','county','human-resources');
INSERT INTO "agency" VALUES('371503-market-regulation','茌平区市场监督管理局','Chiping District Market Regulation Bureau','371503','county','market-regulation');
INSERT INTO "agency" VALUES('371503-medical-insurance','茌平区医疗保障局','Chiping District Medical Insurance Bureau','371503','county','medical-insurance');
INSERT INTO "agency" VALUES('371503-natural-resources','茌平区自然资源和规划局','Chiping District Natural Resources and Planning Bureau','371503','county','natural-resources');
INSERT INTO "agency" VALUES('371503-public-security','聊城市公安局茌平分局','Chiping District Branch of the Liaocheng Public Security Bureau','371503','city','public-security');
INSERT INTO "agency" VALUES('371503-town-1','茌平区博平镇人民政府','People''s Government of Boping Town, Chiping District','371503','township','government');
INSERT INTO "agency" VALUES('371503-town-2','茌平区杜郎口镇人民政府','People''s Government of Dulangkou Town, Chiping District','371503','township','government');
INSERT INTO "agency" VALUES('371503-town-3','茌平区乐平铺镇人民政府','People''s Government of Lepingpu Town, Chiping District','371503','township','government');
INSERT INTO "agency" VALUES('371503-transport','茌平区交通运输局','Chiping District Transport Bureau','371503','county','transport');
INSERT INTO "agency" VALUES('371503-urban-management','茌平区综合行政执法局','Chiping District Comprehensive Enforcement Bureau','371503','county','urban-management');
INSERT INTO "agency" VALUES('371503-water','茌平区水利局','Chiping District Water Resources Bureau','371503','county','water');
INSERT INTO "agency" VALUES('371521-agriculture','阳谷县农业农村局','Yanggu County Agriculture and Rural Affairs Bureau','371521','county','agriculture');
INSERT INTO "agency" VALUES('371521-civil-affairs','阳谷县民政局','Yanggu County Civil Affairs Bureau','371521','county','civil-affairs');
INSERT INTO "agency" VALUES('371521-education','阳谷县教育和体育局','Yanggu County Education and Sports Bureau','371521','county','education');
INSERT INTO "agency" VALUES('371521-emergency','阳谷县应急管理局','Yanggu County Emergency Management Bureau','371521','county','emergency');
INSERT INTO "agency" VALUES('371521-environment','聊城市生态环境局阳谷县分局','Yanggu County Branch of the Liaocheng Ecology and Environment Bureau','371521','city','environment');
INSERT INTO "agency" VALUES('371521-government','阳谷县人民政府','People''s Government of Yanggu County','371521','county','government');
INSERT INTO "agency" VALUES('371521-health','阳谷县卫生健康局','Yanggu County Health Bureau','371521','county','health');
INSERT INTO "agency" VALUES('371521-housing','阳谷县住房和城乡建设局','Yanggu County Housing and Construction Bureau','371521','county','housing');
INSERT INTO "agency" VALUES('371521-human-resources','阳谷县人力资源和社会保障局','Yanggu County Human Resources and Social Security Bureau','371521','county','human-resources');
INSERT INTO "agency" VALUES('371521-market-regulation','阳谷县市场监督管理局','Yanggu County Market Regulation Bureau','371521','county','market-regulation');
INSERT INTO "agency" VALUES('371521-medical-insurance','阳谷县医疗保障局','Yanggu County Medical Insurance Bureau','371521','county','medical-insurance');
INSERT INTO "agency" VALUES('371521-natural-resources','阳谷县自然资源和规划局','Yanggu County Natural Resources and Planning Bureau','371521','county','natural-resources');
INSERT INTO "agency" VALUES('371521-public-security','阳谷县公安局','Yanggu County Public Security Bureau','371521','county','public-security');
INSERT INTO "agency" VALUES('371521-town-1','阳谷县阿城镇人民政府','People''s Government of Acheng Town, Yanggu County','371521','township','government');
INSERT INTO "agency" VALUES('371521-town-2','阳谷县张秋镇人民政府','People''s Government of Zhangqiu Town, Yanggu County','371521','township','government');
INSERT INTO "agency" VALUES('371521-town-3','阳谷县寿张镇人民政府','People''s Government of Shouzhang Town, Yanggu County','371521','township','government');
INSERT INTO "agency" VALUES('371521-transport','阳谷县交通运输局','Yanggu County Transport Bureau','371521','county','transport');
INSERT INTO "agency" VALUES('371521-urban-management','阳谷县综合行政执法局','Yanggu County Comprehensive Enforcement Bureau','371521','county','urban-management');
INSERT INTO "agency" VALUES('371521-water','阳谷县水利局','Yanggu County Water Resources Bureau','371521','county','water');
INSERT INTO "agency" VALUES('371522-agriculture','莘县农业农村局','Shen County Agriculture and Rural Affairs Bureau','371522','county','agriculture');
INSERT INTO "agency" VALUES('371522-civil-affairs','莘县民政局','Shen County Civil Affairs Bureau','371522','county','civil-affairs');
INSERT INTO "agency" VALUES('371522-education','莘县教育和体育局','Shen County Education and Sports Bureau','371522','county','education');
INSERT INTO "agency" VALUES('371522-emergency','莘县应急管理局','Shen County Emergency Management Bureau','371522','county','emergency');
INSERT INTO "agency" VALUES('371522-environment','聊城市生态环境局莘县分局','Shen County Branch of the Liaocheng Ecology and Environment Bureau','371522','city','environment');
INSERT INTO "agency" VALUES('371522-government','莘县人民政府','People''s Government of Shen County','371522','county','government');
INSERT INTO "agency" VALUES('371522-health','莘县卫生健康局','Shen County Health Bureau','371522','county','health');
INSERT INTO "agency" VALUES('371522-housing','莘县住房和城乡建设局','Shen County Housing and Construction Bureau','371522','county','housing');
INSERT INTO "agency" VALUES('371522-human-resources','莘县人力资源和社会保障局','Shen County Human Resources and Social Security Bureau','371522','county','human-resources');
INSERT INTO "agency" VALUES('371522-market-regulation','莘县市场监督管理局','Shen County Market Regulation Bureau','371522','county','market-regulation');
INSERT INTO "agency" VALUES('371522-medical-insurance','莘县医疗保障局','Shen County Medical Insurance Bureau','371522','county','medical-insurance');
INSERT INTO "agency" VALUES('371522-natural-resources','莘县自然资源和规划局','Shen County Natural Resources and Planning Bureau','371522','county','natural-resources');
INSERT INTO "agency" VALUES('371522-public-security','莘县公安局','Shen County Public Security Bureau','371522','county','public-security');
INSERT INTO "agency" VALUES('371522-town-1','莘县朝城镇人民政府','People''s Government of Chaocheng Town, Shen County','371522','township','government');
INSERT INTO "agency" VALUES('371522-town-2','莘县观城镇人民政府','People''s Government of Guancheng Town, Shen County','371522','township','government');
INSERT INTO "agency" VALUES('371522-town-3','莘县古云镇人民政府','People''s Government of Guyun Town, Shen County','371522','township','government');
INSERT INTO "agency" VALUES('371522-transport','莘县交通运输局','Shen County Transport Bureau','371522','county','transport');
INSERT INTO "agency" VALUES('371522-urban-management','莘县综合行政执法局','Shen County Comprehensive Enforcement Bureau','371522','county','urban-management');
INSERT INTO "agency" VALUES('371522-water','莘县水利局','Shen County Water Resources Bureau','371522','county','water');
INSERT INTO "agency" VALUES('371524-agriculture','东阿县农业农村局','Dong''e County Agriculture and Rural Affairs Bureau','371524','county','agriculture');
INSERT INTO "agency" VALUES('371524-civil-affairs','东阿县民政局','Dong''e County Civil Affairs Bureau','371524','county','civil-affairs');
INSERT INTO "agency" VALUES('371524-education','东阿县教育和体育局','Dong''e County Education and Sports Bureau','371524','county','education');
INSERT INTO "agency" VALUES('371524-emergency','东阿县应急管理局','Dong''e County Emergency Management Bureau','371524','county','emergency');
INSERT INTO "agency" VALUES('371524-environment','聊城市生态环境局东阿县分局','Dong''e County Branch of the Liaocheng Ecology and Environment Bureau','371524','city','environment');
INSERT INTO "agency" VALUES('371524-government','东阿县人民政府','People''s Government of Dong''e County','371524','county','government');
INSERT INTO "agency" VALUES('371524-health','东阿县卫生健康局','Dong''e County Health Bureau','371524','county','health');
INSERT INTO "agency" VALUES('371524-housing','东阿县住房和城乡建设局','Dong''e County Housing and Construction Bureau','371524','county','housing');
INSERT INTO "agency" VALUES('371524-human-resources','东阿县人力资源和社会保障局','Dong''e County Human Resources and Social Security Bureau','371524','county','human-resources');
INSERT INTO "agency" VALUES('371524-market-regulation','东阿县市场监督管理局','Dong''e County Market Regulation Bureau','371524','county','market-regulation');
INSERT INTO "agency" VALUES('371524-medical-insurance','东阿县医疗保障局','Dong''e County Medical Insurance Bureau','371524','county','medical-insurance');
INSERT INTO "agency" VALUES('371524-natural-resources','东阿县自然资源和规划局','Dong''e County Natural Resources and Planning Bureau','371524','county','natural-resources');
INSERT INTO "agency" VALUES('371524-public-security','东阿县公安局','Dong''e County Public Security Bureau','371524','county','public-security');
INSERT INTO "agency" VALUES('371524-town-1','东阿县刘集镇人民政府','People''s Government of Liuji Town, Dong''e County','371524','township','government');
INSERT INTO "agency" VALUES('371524-town-2','东阿县牛角店镇人民政府','People''s Government of Niujiaodian Town, Dong''e County','371524','township','government');
INSERT INTO "agency" VALUES('371524-town-3','东阿县鱼山镇人民政府','People''s Government of Yushan Town, Dong''e County','371524','township','government');
INSERT INTO "agency" VALUES('371524-transport','东阿县交通运输局','Dong''e County Transport Bureau','371524','county','transport');
INSERT INTO "agency" VALUES('371524-urban-management','东阿县综合行政执法局','Dong''e County Comprehensive Enforcement Bureau','371524','county','urban-management');
INSERT INTO "agency" VALUES('371524-water','东阿县水利局','Dong''e County Water Resources Bureau','371524','county','water');
INSERT INTO "agency" VALUES('371525-agriculture','冠县农业农村局','Guan County Agriculture and Rural Affairs Bureau','371525','county','agriculture');
INSERT INTO "agency" VALUES('371525-civil-affairs','冠县民政局','Guan County Civil Affairs Bureau','371525','county','civil-affairs');
INSERT INTO "agency" VALUES('371525-education','冠县教育和体育局','Guan County Education and Sports Bureau','371525','county','education');
INSERT INTO "agency" VALUES('371525-emergency','冠县应急管理局','Guan County Emergency Management Bureau','371525','county','emergency');
INSERT INTO "agency" VALUES('371525-environment','聊城市生态环境局冠县分局','Guan County Branch of the Liaocheng Ecology and Environment Bureau','371525','city','environment');
INSERT INTO "agency" VALUES('371525-government','冠县人民政府','People''s Government of Guan County','371525','county','government');
INSERT INTO "agency" VALUES('371525-health','冠县卫生健康局','Guan County Health Bureau','371525','county','health');
INSERT INTO "agency" VALUES('371525-housing','冠县住房和城乡建设局','Guan County Housing and Construction Bureau','371525','county','housing');
INSERT INTO "agency" VALUES('371525-human-resources','冠县人力资源和社会保障局','Guan County Human Resources and Social Security Bureau','371525','county','human-resources');
INSERT INTO "agency" VALUES('371525-market-regulation','冠县市场监督管理局','Guan County Market Regulation Bureau','371525','county','market-regulation');
INSERT INTO "agency" VALUES('371525-medical-insurance','冠县医疗保障局','Guan County Medical Insurance Bureau','371525','county','medical-insurance');
INSERT INTO "agency" VALUES('371525-natural-resources','冠县自然资源和规划局','Guan County Natural Resources and Planning Bureau','371525','county','natural-resources');
INSERT INTO "agency" VALUES('371525-public-security','冠县公安局','Guan County Public Security Bureau','371525','county','public-security');
INSERT INTO "agency" VALUES('371525-town-1','冠县贾镇人民政府','People''s Government of Jiazhen Town, Guan County','371525','township','government');
INSERT INTO "agency" VALUES('371525-town-2','冠县柳林镇人民政府','People''s Government of Liulin Town, Guan County','371525','township','government');
INSERT INTO "agency" VALUES('371525-town-3','冠县北馆陶镇人民政府','People''s Government of Beiguantao Town, Guan County','371525','township','government');
INSERT INTO "agency" VALUES('371525-transport','冠县交通运输局','Guan County Transport Bureau','371525','county','transport');
INSERT INTO "agency" VALUES('371525-urban-management','冠县综合行政执法局','Guan County Comprehensive Enforcement Bureau','371525','county','urban-management');
INSERT INTO "agency" VALUES('371525-water','冠县水利局','Guan County Water Resources Bureau','371525','county','water');
INSERT INTO "agency" VALUES('371526-agriculture','高唐县农业农村局','Gaotang County Agriculture and Rural Affairs Bureau','371526','county','agriculture');
INSERT INTO "agency" VALUES('371526-civil-affairs','高唐县民政局','Gaotang County Civil Affairs Bureau','371526','county','civil-affairs');
INSERT INTO "agency" VALUES('371526-education','高唐县教育和体育局','Gaotang County Education and Sports Bureau','371526','county','education');
INSERT INTO "agency" VALUES('371526-emergency','高唐县应急管理局','Gaotang County Emergency Management Bureau','371526','county','emergency');
INSERT INTO "agency" VALUES('371526-environment','聊城市生态环境局高唐县分局','Gaotang County Branch of the Liaocheng Ecology and Environment Bureau','371526','city','environment');
INSERT INTO "agency" VALUES('371526-government','高唐县人民政府','People''s Government of Gaotang County','371526','county','government');
INSERT INTO "agency" VALUES('371526-health','高唐县卫生健康局','Gaotang County Health Bureau','371526','county','health');
INSERT INTO "agency" VALUES('371526-housing','高唐县住房和城乡建设局','Gaotang County Housing and Construction Bureau','371526','county','housing');
INSERT INTO "agency" VALUES('371526-human-resources','高唐县人力资源和社会保障局','Gaotang County Human Resources and Social Security Bureau','371526','county','human-resources');
INSERT INTO "agency" VALUES('371526-market-regulation','高唐县市场监督管理局','Gaotang County Market Regulation Bureau','371526','county','market-regulation');
INSERT INTO "agency" VALUES('371526-medical-insurance','高唐县医疗保障局','Gaotang County Medical Insurance Bureau','371526','county','medical-insurance');
INSERT INTO "agency" VALUES('371526-natural-resources','高唐县自然资源和规划局','Gaotang County Natural Resources and Planning Bureau','371526','county','natural-resources');
INSERT INTO "agency" VALUES('371526-public-security','高唐县公安局','Gaotang County Public Security Bureau','371526','county','public-security');
INSERT INTO "agency" VALUES('371526-town-1','高唐县清平镇人民政府','People''s Government of Qingping Town, Gaotang County','371526','township','government');
INSERT INTO "agency" VALUES('371526-town-2','高唐县梁村镇人民政府','People''s Government of Liangcun Town, Gaotang County','371526','township','government');
INSERT INTO "agency" VALUES('371526-town-3','高唐县琉璃寺镇人民政府','People''s Government of Liulisi Town, Gaotang County','371526','township','government');
INSERT INTO "agency" VALUES('371526-transport','高唐县交通运输局','Gaotang County Transport Bureau','371526','county','transport');
INSERT INTO "agency" VALUES('371526-urban-management','高唐县综合行政执法局','Gaotang County Comprehensive Enforcement Bureau','371526','county','urban-management');
INSERT INTO "agency" VALUES('371526-water','高唐县水利局','Gaotang County Water Resources Bureau','371526','county','water');
INSERT INTO "agency" VALUES('371581-agriculture','临清市农业农村局','Linqing City Agriculture and Rural Affairs Bureau','371581','county','agriculture');
INSERT INTO "agency" VALUES('371581-civil-affairs','临清市民政局','Linqing City Civil Affairs Bureau','371581','county','civil-affairs');
INSERT INTO "agency" VALUES('371581-education','临清市教育和体育局','Linqing City Education and Sports Bureau','371581','county','education');
INSERT INTO "agency" VALUES('371581-emergency','临清市应急管理局','Linqing City Emergency Management Bureau','371581','county','emergency');
INSERT INTO "agency" VALUES('371581-environment','聊城市生态环境局临清市分局','Linqing City Branch of the Liaocheng Ecology and Environment Bureau','371581','city','environment');
INSERT INTO "agency" VALUES('371581-government','临清市人民政府','People''s Government of Linqing City','371581','county','government');
INSERT INTO "agency" VALUES('371581-health','临清市卫生健康局','Linqing City Health Bureau','371581','county','health');
INSERT INTO "agency" VALUES('371581-housing','临清市住房和城乡建设局','Linqing City Housing and Construction Bureau','371581','county','housing');
INSERT INTO "agency" VALUES('371581-human-resources','临清市人力资源和社会保障局','Linqing City Human Resources and Social Security Bureau','371581','county','human-resources');
INSERT INTO "agency" VALUES('371581-market-regulation','临清市市场监督管理局','Linqing City Market Regulation Bureau','371581','county','market-regulation');
INSERT INTO "agency" VALUES('371581-medical-insurance','临清市医疗保障局','Linqing City Medical Insurance Bureau','371581','county','medical-insurance');
INSERT INTO "agency" VALUES('371581-natural-resources','临清市自然资源和规划局','Linqing City Natural Resources and Planning Bureau','371581','county','natural-resources');
INSERT INTO "agency" VALUES('371581-public-security','临清市公安局','Linqing City Public Security Bureau','371581','county','public-security');
INSERT INTO "agency" VALUES('371581-town-1','临清市康庄镇人民政府','People''s Government of Kangzhuang Town, Linqing City','371581','township','government');
INSERT INTO "agency" VALUES('371581-town-2','临清市烟店镇人民政府','People''s Government of Yandian Town, Linqing City','371581','township','government');
INSERT INTO "agency" VALUES('371581-town-3','临清市八岔路镇人民政府','People''s Government of Bachalu Town, Linqing City','371581','township','government');
INSERT INTO "agency" VALUES('371581-transport','临清市交通运输局','Linqing City Transport Bureau','371581','county','transport');
INSERT INTO "agency" VALUES('371581-urban-management','临清市综合行政执法局','Linqing City Comprehensive Enforcement Bureau','371581','county','urban-management');
INSERT INTO "agency" VALUES('371581-water','临清市水利局','Linqing City Water Resources Bureau','371581','county','water');
CREATE TABLE authority (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  pattern TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
INSERT INTO "authority" VALUES('371500','聊城市人民政府','People''s Government of Liaocheng','371500','聊政复〔{year}〕{serial}号');
INSERT INTO "authority" VALUES('371502','东昌府区人民政府','People''s Government of Dongchangfu District','371502','东昌政复〔{year}〕{serial}号');
INSERT INTO "authority" VALUES('371503','茌平区人民政府','People''s Government of Chiping District','371503','茌政复〔{year}〕{serial}号');
INSERT INTO "authority" VALUES('371521','阳谷县人民政府','People''s Government of Yanggu County','371521','阳政复〔{year}〕{serial}号');
INSERT INTO "authority" VALUES('371522','莘县人民政府','People''s Government of Shen County','371522','莘政复〔{year}〕{serial}号');
INSERT INTO "authority" VALUES('371524','东阿县人民政府','People''s Government of Dong''e County','371524','东政复〔{year}〕{serial}号');
INSERT INTO "authority" VALUES('371525','冠县人民政府','People''s Government of Guan County','371525','冠政复〔{year}〕{serial}号');
INSERT INTO "authority" VALUES('371526','高唐县人民政府','People''s Government of Gaotang County','371526','高政复〔{year}〕{serial}号');
INSERT INTO "authority" VALUES('371581','临清市人民政府','People''s Government of Linqing City','371581','临政复〔{year}〕{serial}号');
CREATE TABLE calendar_day (
  standing TEXT NOT NULL CHECK (standing IN ('official', 'projected')),
  date     TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('holiday', 'workday_makeup')),
  name     TEXT NOT NULL,
  PRIMARY KEY (standing, date)
) STRICT, WITHOUT ROWID;
INSERT INTO "calendar_day" VALUES('official','2004-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2004-01-17','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2004-01-18','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2004-01-22','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2004-01-23','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2004-01-24','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2004-01-25','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2004-01-26','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2004-01-27','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2004-01-28','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2004-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-05-06','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-05-07','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-05-08','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-05-09','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2004-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2004-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2004-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2004-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2004-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2004-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2004-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2004-10-09','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2004-10-10','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2005-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2005-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2005-02-05','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2005-02-06','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2005-02-09','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2005-02-10','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2005-02-11','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2005-02-12','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2005-02-13','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2005-02-14','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2005-02-15','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2005-04-30','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-05-06','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-05-07','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-05-08','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2005-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-10-08','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2005-10-09','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2006-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2006-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2006-01-28','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2006-01-29','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2006-01-30','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2006-01-31','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2006-02-01','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2006-02-02','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2006-02-03','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2006-02-04','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2006-02-05','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2006-04-29','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-04-30','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-05-06','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-05-07','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2006-09-30','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-10-08','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2006-12-30','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2006-12-31','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2007-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2007-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2007-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2007-02-17','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2007-02-18','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2007-02-19','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2007-02-20','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2007-02-21','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2007-02-22','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2007-02-23','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2007-02-24','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2007-02-25','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2007-04-28','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-04-29','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-05-06','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-05-07','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2007-09-29','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-09-30','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2007-12-29','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2007-12-30','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2007-12-31','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2008-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2008-02-02','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2008-02-03','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2008-02-06','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2008-02-07','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2008-02-08','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2008-02-09','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2008-02-10','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2008-02-11','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2008-02-12','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2008-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2008-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2008-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2008-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2008-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2008-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2008-05-04','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2008-06-07','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2008-06-08','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2008-06-09','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2008-09-13','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2008-09-14','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2008-09-15','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2008-09-27','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2008-09-28','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2008-09-29','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2008-09-30','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2008-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2008-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2008-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2008-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2008-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2009-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2009-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2009-01-04','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2009-01-24','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2009-01-25','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2009-01-26','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2009-01-27','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2009-01-28','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2009-01-29','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2009-01-30','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2009-01-31','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2009-02-01','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2009-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2009-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2009-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2009-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2009-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2009-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2009-05-28','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2009-05-29','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2009-05-30','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2009-05-31','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2009-09-27','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-10-03','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2009-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-10-08','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2009-10-10','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2010-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2010-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2010-02-13','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2010-02-14','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2010-02-15','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2010-02-16','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2010-02-17','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2010-02-18','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2010-02-19','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2010-02-20','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2010-02-21','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2010-04-03','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2010-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2010-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2010-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2010-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2010-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2010-06-12','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2010-06-13','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2010-06-14','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2010-06-15','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2010-06-16','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2010-09-19','workday_makeup','中秋节');
INSERT INTO "calendar_day" VALUES('official','2010-09-22','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2010-09-23','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2010-09-24','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2010-09-25','workday_makeup','中秋节');
INSERT INTO "calendar_day" VALUES('official','2010-09-26','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2010-10-09','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2011-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2011-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2011-01-30','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2011-02-02','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2011-02-03','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2011-02-04','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2011-02-05','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2011-02-06','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2011-02-07','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2011-02-08','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2011-02-12','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2011-04-02','workday_makeup','清明节');
INSERT INTO "calendar_day" VALUES('official','2011-04-03','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2011-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2011-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2011-04-30','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2011-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2011-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2011-06-04','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2011-06-05','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2011-06-06','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2011-09-10','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2011-09-11','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2011-09-12','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2011-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-10-08','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-10-09','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2011-12-31','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2012-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2012-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2012-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2012-01-21','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2012-01-22','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2012-01-23','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2012-01-24','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2012-01-25','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2012-01-26','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2012-01-27','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2012-01-28','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2012-01-29','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2012-03-31','workday_makeup','清明节');
INSERT INTO "calendar_day" VALUES('official','2012-04-01','workday_makeup','清明节');
INSERT INTO "calendar_day" VALUES('official','2012-04-02','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2012-04-03','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2012-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2012-04-28','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2012-04-29','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2012-04-30','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2012-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2012-06-22','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2012-06-23','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2012-06-24','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2012-09-29','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2012-09-30','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2012-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2012-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2012-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2012-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2012-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2012-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2012-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2013-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2013-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2013-01-05','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2013-01-06','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2013-02-09','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2013-02-10','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2013-02-11','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2013-02-12','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2013-02-13','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2013-02-14','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2013-02-15','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2013-02-16','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2013-02-17','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2013-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2013-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2013-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2013-04-07','workday_makeup','清明节');
INSERT INTO "calendar_day" VALUES('official','2013-04-27','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2013-04-28','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2013-04-29','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2013-04-30','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2013-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2013-06-08','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2013-06-09','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2013-06-10','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2013-06-11','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2013-06-12','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2013-09-19','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2013-09-20','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2013-09-21','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2013-09-22','workday_makeup','中秋节');
INSERT INTO "calendar_day" VALUES('official','2013-09-29','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2013-10-12','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2014-01-26','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2014-01-31','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2014-02-01','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2014-02-02','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2014-02-03','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2014-02-04','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2014-02-05','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2014-02-06','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2014-02-08','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2014-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2014-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2014-04-07','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2014-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2014-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2014-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2014-05-04','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2014-06-02','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2014-09-08','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2014-09-28','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2014-10-11','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2015-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2015-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2015-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2015-01-04','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2015-02-15','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2015-02-18','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2015-02-19','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2015-02-20','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2015-02-21','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2015-02-22','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2015-02-23','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2015-02-24','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2015-02-28','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2015-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2015-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2015-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2015-06-20','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2015-06-22','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2015-09-03','holiday','抗战胜利70周年');
INSERT INTO "calendar_day" VALUES('official','2015-09-04','holiday','抗战胜利70周年');
INSERT INTO "calendar_day" VALUES('official','2015-09-05','holiday','抗日战争暨世界反法西斯战争胜利70周年纪念日');
INSERT INTO "calendar_day" VALUES('official','2015-09-06','workday_makeup','抗战胜利70周年');
INSERT INTO "calendar_day" VALUES('official','2015-09-27','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2015-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2015-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2015-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2015-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2015-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2015-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2015-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2015-10-10','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2016-02-06','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2016-02-07','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2016-02-08','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2016-02-09','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2016-02-10','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2016-02-11','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2016-02-12','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2016-02-13','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2016-02-14','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2016-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2016-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2016-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2016-06-09','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2016-06-10','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2016-06-11','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2016-06-12','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2016-09-15','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2016-09-16','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2016-09-17','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2016-09-18','workday_makeup','中秋节');
INSERT INTO "calendar_day" VALUES('official','2016-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-10-08','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2016-10-09','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2017-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2017-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2017-01-22','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2017-01-27','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2017-01-28','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2017-01-29','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2017-01-30','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2017-01-31','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2017-02-01','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2017-02-02','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2017-02-04','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2017-04-01','workday_makeup','清明节');
INSERT INTO "calendar_day" VALUES('official','2017-04-02','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2017-04-03','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2017-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2017-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2017-05-27','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2017-05-28','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2017-05-29','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2017-05-30','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2017-09-30','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2017-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2017-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2017-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2017-10-04','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2017-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2017-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2017-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2017-10-08','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2018-02-11','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2018-02-15','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2018-02-16','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2018-02-17','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2018-02-18','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2018-02-19','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2018-02-20','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2018-02-21','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2018-02-24','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2018-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2018-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2018-04-07','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2018-04-08','workday_makeup','清明节');
INSERT INTO "calendar_day" VALUES('official','2018-04-28','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2018-04-29','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2018-04-30','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2018-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2018-06-18','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2018-09-24','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2018-09-29','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-09-30','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2018-12-29','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2018-12-30','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2018-12-31','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2019-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2019-02-02','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2019-02-03','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2019-02-04','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2019-02-05','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2019-02-06','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2019-02-07','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2019-02-08','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2019-02-09','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2019-02-10','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2019-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2019-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2019-04-07','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2019-04-28','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2019-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2019-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2019-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2019-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2019-05-05','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2019-06-07','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2019-06-08','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2019-06-09','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2019-09-13','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2019-09-14','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2019-09-15','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2019-09-29','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2019-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2019-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2019-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2019-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2019-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2019-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2019-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2019-10-12','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2020-01-19','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2020-01-24','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-01-25','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-01-26','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-01-27','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-01-28','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-01-29','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-01-30','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-01-31','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-02-01','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-02-02','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2020-02-03','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2020-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2020-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2020-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2020-04-26','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2020-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2020-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2020-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2020-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2020-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2020-05-09','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2020-06-25','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2020-06-26','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2020-06-27','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2020-06-28','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2020-09-27','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-08','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2020-10-10','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2021-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2021-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2021-02-07','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2021-02-11','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2021-02-12','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2021-02-13','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2021-02-14','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2021-02-15','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2021-02-16','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2021-02-17','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2021-02-20','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2021-04-03','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2021-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2021-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2021-04-25','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2021-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2021-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2021-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2021-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2021-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2021-05-08','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2021-06-12','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2021-06-13','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2021-06-14','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2021-09-18','workday_makeup','中秋节');
INSERT INTO "calendar_day" VALUES('official','2021-09-19','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2021-09-20','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2021-09-21','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2021-09-26','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2021-10-09','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2022-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2022-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2022-01-29','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2022-01-30','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2022-01-31','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2022-02-01','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2022-02-02','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2022-02-03','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2022-02-04','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2022-02-05','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2022-02-06','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2022-04-02','workday_makeup','清明节');
INSERT INTO "calendar_day" VALUES('official','2022-04-03','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2022-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2022-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2022-04-24','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2022-04-30','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2022-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2022-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2022-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2022-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2022-05-07','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2022-06-03','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2022-06-04','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2022-06-05','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2022-09-10','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2022-09-11','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2022-09-12','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2022-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-10-08','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-10-09','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2022-12-31','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2023-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2023-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2023-01-21','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2023-01-22','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2023-01-23','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2023-01-24','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2023-01-25','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2023-01-26','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2023-01-27','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2023-01-28','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2023-01-29','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2023-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2023-04-23','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2023-04-29','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2023-04-30','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2023-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2023-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2023-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2023-05-06','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2023-06-22','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2023-06-23','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2023-06-24','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2023-06-25','workday_makeup','端午节');
INSERT INTO "calendar_day" VALUES('official','2023-09-29','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2023-09-30','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-10-07','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-10-08','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2023-12-30','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2023-12-31','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2024-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2024-02-04','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-10','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-11','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-12','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-13','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-14','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-15','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-16','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-17','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2024-02-18','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2024-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2024-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2024-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2024-04-07','workday_makeup','清明节');
INSERT INTO "calendar_day" VALUES('official','2024-04-28','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2024-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2024-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2024-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2024-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2024-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2024-05-11','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2024-06-10','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2024-09-14','workday_makeup','中秋节');
INSERT INTO "calendar_day" VALUES('official','2024-09-15','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2024-09-16','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2024-09-17','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2024-09-29','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2024-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2024-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2024-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2024-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2024-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2024-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2024-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2024-10-12','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2025-01-26','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2025-01-28','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2025-01-29','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2025-01-30','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2025-01-31','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2025-02-01','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2025-02-02','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2025-02-03','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2025-02-04','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2025-02-08','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2025-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2025-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2025-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2025-04-27','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2025-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2025-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2025-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2025-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2025-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2025-05-31','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2025-06-01','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2025-06-02','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2025-09-28','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-10-06','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2025-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-10-08','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2025-10-11','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2026-01-02','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2026-01-03','holiday','元旦');
INSERT INTO "calendar_day" VALUES('official','2026-01-04','workday_makeup','元旦');
INSERT INTO "calendar_day" VALUES('official','2026-02-14','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-15','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-16','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-17','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-18','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-19','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-20','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-21','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-22','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-23','holiday','春节');
INSERT INTO "calendar_day" VALUES('official','2026-02-28','workday_makeup','春节');
INSERT INTO "calendar_day" VALUES('official','2026-04-04','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2026-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2026-04-06','holiday','清明节');
INSERT INTO "calendar_day" VALUES('official','2026-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2026-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2026-05-03','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2026-05-04','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2026-05-05','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('official','2026-05-09','workday_makeup','劳动节');
INSERT INTO "calendar_day" VALUES('official','2026-06-19','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2026-06-20','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2026-06-21','holiday','端午节');
INSERT INTO "calendar_day" VALUES('official','2026-09-20','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-09-25','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2026-09-26','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2026-09-27','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('official','2026-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-10-04','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-10-05','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-10-06','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-10-07','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('official','2026-10-10','workday_makeup','国庆节');
INSERT INTO "calendar_day" VALUES('projected','2027-01-01','holiday','元旦');
INSERT INTO "calendar_day" VALUES('projected','2027-02-05','holiday','农历除夕');
INSERT INTO "calendar_day" VALUES('projected','2027-02-06','holiday','春节');
INSERT INTO "calendar_day" VALUES('projected','2027-02-07','holiday','春节');
INSERT INTO "calendar_day" VALUES('projected','2027-02-08','holiday','春节');
INSERT INTO "calendar_day" VALUES('projected','2027-02-09','holiday','春节（补假）');
INSERT INTO "calendar_day" VALUES('projected','2027-02-10','holiday','春节（补假）');
INSERT INTO "calendar_day" VALUES('projected','2027-04-05','holiday','清明节');
INSERT INTO "calendar_day" VALUES('projected','2027-05-01','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('projected','2027-05-02','holiday','劳动节');
INSERT INTO "calendar_day" VALUES('projected','2027-05-03','holiday','劳动节（补假）');
INSERT INTO "calendar_day" VALUES('projected','2027-05-04','holiday','劳动节（补假）');
INSERT INTO "calendar_day" VALUES('projected','2027-06-09','holiday','端午节');
INSERT INTO "calendar_day" VALUES('projected','2027-09-15','holiday','中秋节');
INSERT INTO "calendar_day" VALUES('projected','2027-10-01','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('projected','2027-10-02','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('projected','2027-10-03','holiday','国庆节');
INSERT INTO "calendar_day" VALUES('projected','2027-10-04','holiday','国庆节（补假）');
INSERT INTO "calendar_day" VALUES('projected','2027-10-05','holiday','国庆节（补假）');
CREATE TABLE case_clock (
  case_id        INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  clock          TEXT    NOT NULL,
  party          TEXT    NOT NULL,
  after_lapse    TEXT    NOT NULL CHECK (after_lapse IN ('yes', 'no')),
  owner          TEXT    NOT NULL CHECK (owner IN ('applicant', 'office', 'respondent', 'other-body')),
  from_on        TEXT    NOT NULL,
  due_on         TEXT,
  -- What the period is counted in, and so many of it with its extensions; null where a day was set.
  unit           TEXT,
  budget         INTEGER CHECK (budget > 0),
  raw_end_on     TEXT    NOT NULL,
  -- The days left when it was stopped.
  days_left      INTEGER CHECK (days_left >= 0),
  is_stopped     TEXT    NOT NULL CHECK (is_stopped IN ('yes', 'no')),
  is_provisional TEXT    NOT NULL CHECK (is_provisional IN ('yes', 'no')),
  article        TEXT    NOT NULL,
  PRIMARY KEY (case_id, clock, party, after_lapse),
  CHECK ((due_on IS NULL) = (is_stopped = 'yes') AND (days_left IS NOT NULL) = (is_stopped = 'yes'))
) STRICT, WITHOUT ROWID;
INSERT INTO "case_clock" VALUES(227,'suing','applicant','no','applicant','2025-04-30','2025-05-15','calendar-days',15,'2025-05-15',NULL,'no','no','ALL 45');
INSERT INTO "case_clock" VALUES(305,'suing-act','','no','applicant','2025-05-23','2025-11-24','months',NULL,'2025-11-23',NULL,'no','no','ALL 46');
INSERT INTO "case_clock" VALUES(312,'suing-act','','no','applicant','2025-05-24','2025-11-24','months',NULL,'2025-11-24',NULL,'no','no','ALL 46');
CREATE TABLE case_duty (
  case_id    INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL CHECK (ordinal > 0),
  duty       TEXT    NOT NULL CHECK (duty IN ('performance', 'remaking')),
  due_on     TEXT    NOT NULL,
  done_on    TEXT,
  -- Of the case
  authority  TEXT    NOT NULL,
  region     TEXT    NOT NULL,
  respondent TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  channel    TEXT    NOT NULL,
  handler    TEXT,
  PRIMARY KEY (case_id, ordinal, duty)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_opinion (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  due_on      TEXT    NOT NULL,
  reported_on TEXT,
  -- Of the case
  authority   TEXT    NOT NULL,
  region      TEXT    NOT NULL,
  respondent  TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  channel     TEXT    NOT NULL,
  handler     TEXT,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_party (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  role        TEXT    NOT NULL CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  name_digest TEXT,
  agency      TEXT    REFERENCES agency (code),
  PRIMARY KEY (case_id, role, ordinal),
  CHECK ((name_digest IS NULL) <> (agency IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "case_party" VALUES(227,'applicant',1,'8d4a79b14976c6d1becfbd43621d0291e937fb0f5cc2edb65f08479d01687036',NULL);
INSERT INTO "case_party" VALUES(227,'respondent',1,NULL,'371502-town-2');
INSERT INTO "case_party" VALUES(251,'applicant',1,'55dfcf5480b265abe64309b7f363cca28cef9ad7eeacff487f4661b525316dd7',NULL);
INSERT INTO "case_party" VALUES(251,'respondent',1,NULL,'371503-market-regulation');
INSERT INTO "case_party" VALUES(305,'applicant',1,'382991df6364afb0599856b9f05f20145c5b70024802065497bcb17aca202950',NULL);
INSERT INTO "case_party" VALUES(305,'respondent',1,NULL,'371500-urban-management');
INSERT INTO "case_party" VALUES(312,'applicant',1,'728086d41ab99c5f8f3ef7e9021a4277b93d9ce27e995c89a815eb92a8d28ad2',NULL);
INSERT INTO "case_party" VALUES(312,'respondent',1,NULL,'371581-public-security');
CREATE TABLE case_record (
  id              INTEGER PRIMARY KEY REFERENCES event (position),
  authority       TEXT    NOT NULL REFERENCES authority (code),
  year            INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
  serial          INTEGER NOT NULL CHECK (serial > 0),
  number          TEXT    NOT NULL UNIQUE,
  filed_on        TEXT    NOT NULL,
  region          TEXT    NOT NULL REFERENCES region (code),
  respondent      TEXT    NOT NULL REFERENCES agency (code),
  kind            TEXT    NOT NULL,
  channel         TEXT    NOT NULL,
  handler         TEXT    REFERENCES official (code),
  state           TEXT    NOT NULL,
  procedure       TEXT,
  amount_fen      INTEGER CHECK (amount_fen >= 0),
  act_on          TEXT,
  act_digest      TEXT,
  imported_number TEXT,
  filing_outcome  TEXT,
  filing_ended_on TEXT,
  lapse_on        TEXT,
  lapse_state     TEXT,
  lapse_outcome   TEXT,
  UNIQUE (authority, year, serial)
) STRICT;
INSERT INTO "case_record" VALUES(227,'371502',2025,1,'东昌政复〔2025〕1号','2025-02-27','371502','371502-town-2','compulsion','window','h1','archived','ordinary',NULL,'2025-01-03',NULL,NULL,'accepted','2025-03-07',NULL,NULL,NULL);
INSERT INTO "case_record" VALUES(251,'371503',2025,1,'茌政复〔2025〕1号','2025-04-03','371503','371503-market-regulation','penalty','petition',NULL,'archived','simplified',2900000,'2025-02-25',NULL,NULL,'accepted','2025-04-09',NULL,NULL,NULL);
INSERT INTO "case_record" VALUES(305,'371500',2025,1,'聊政复〔2025〕1号','2025-06-19','371500','371500-urban-management','compulsion','online','h3','archived','ordinary',NULL,'2025-05-23','ea61f819fceaec8adabd95105f7a1500ad3722b763581fbde646f4615b0e09dd',NULL,'accepted','2025-06-23',NULL,NULL,NULL);
INSERT INTO "case_record" VALUES(312,'371581',2025,1,'临政复〔2025〕1号','2025-06-23','371581','371581-public-security','compulsion','petition',NULL,'archived','ordinary',NULL,'2025-05-24',NULL,NULL,'accepted','2025-06-30',NULL,NULL,NULL);
CREATE TABLE case_review (
  case_id         INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL CHECK (ordinal > 0),
  opening         TEXT    NOT NULL CHECK (opening IN (
    'accepted', 'deemed-accepted', 'transferred-in', 'reopened')),
  opened_on       TEXT    NOT NULL,
  is_implied      TEXT    NOT NULL CHECK (is_implied IN ('yes', 'no')),
  procedure       TEXT    NOT NULL,
  closed_on       TEXT    CHECK (closed_on >= opened_on),
  closing         TEXT    CHECK (closing IN (
    'decided', 'dismissed', 'terminated', 'mediated', 'transferred-out')),
  outcome         TEXT,
  due_on          TEXT,
  has_rulebook    TEXT    NOT NULL CHECK (has_rulebook IN ('yes', 'no')),
  served_on       TEXT,
  sue_until       TEXT,
  sued_on         TEXT,
  petitioned_on   TEXT,
  partly_mediated TEXT    NOT NULL CHECK (partly_mediated IN ('yes', 'no')),
  -- Of the case
  authority       TEXT    NOT NULL,
  region          TEXT    NOT NULL,
  respondent      TEXT    NOT NULL,
  kind            TEXT    NOT NULL,
  channel         TEXT    NOT NULL,
  handler         TEXT,
  PRIMARY KEY (case_id, ordinal),
  CHECK ((closed_on IS NULL) = (closing IS NULL) AND (closed_on IS NULL) = (outcome IS NULL)),
  CHECK (is_implied = 'no' OR closed_on IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO "case_review" VALUES(227,1,'accepted','2025-03-07','no','ordinary','2025-04-28','decided','upheld','2025-05-06','yes','2025-04-30','2025-05-15',NULL,'2025-05-20','no','371502','371502','371502-town-2','compulsion','window','h1');
INSERT INTO "case_review" VALUES(251,1,'accepted','2025-04-09','no','simplified','2025-05-20','mediated','mediated','2025-06-05','yes','2025-05-23',NULL,NULL,NULL,'no','371503','371503','371503-market-regulation','penalty','petition',NULL);
INSERT INTO "case_review" VALUES(305,1,'accepted','2025-06-23','no','ordinary','2025-07-24','terminated','withdrawn-settlement','2025-09-04','yes','2025-07-30',NULL,NULL,NULL,'no','371500','371500','371500-urban-management','compulsion','online','h3');
INSERT INTO "case_review" VALUES(312,1,'accepted','2025-06-30','no','ordinary','2025-07-30','terminated','withdrawn-other','2025-08-29','yes','2025-08-04',NULL,NULL,NULL,'no','371581','371581','371581-public-security','compulsion','petition',NULL);
CREATE TABLE defect_kind (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "defect_kind" VALUES('beyond-powers','超越职权','beyond its powers');
INSERT INTO "defect_kind" VALUES('facts','事实不清、证据不足','facts unclear, evidence insufficient');
INSERT INTO "defect_kind" VALUES('inaction','不履行法定职责','failure of a duty');
INSERT INTO "defect_kind" VALUES('no-reasons','文书未说明理由','document without reasons');
INSERT INTO "defect_kind" VALUES('not-heard','未告知陈述申辩权','right to be heard not told');
INSERT INTO "defect_kind" VALUES('not-served','未依法送达','not served lawfully');
INSERT INTO "defect_kind" VALUES('overdue','超过法定办理期限','done after the lawful period');
INSERT INTO "defect_kind" VALUES('procedure','违反法定程序','unlawful procedure');
INSERT INTO "defect_kind" VALUES('unreasonable','明显不当','plainly unreasonable');
INSERT INTO "defect_kind" VALUES('wrong-basis','适用依据错误','wrong legal basis');
CREATE TABLE dossier (
  id            INTEGER PRIMARY KEY REFERENCES event (position),
  kind          TEXT    NOT NULL CHECK (kind IN (
    'consultation', 'petition', 'mediation', 'letter', 'suit', 'coordination', 'defect')),
  series        TEXT    NOT NULL,
  year          INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
  serial        INTEGER NOT NULL CHECK (serial > 0),
  number        TEXT    NOT NULL UNIQUE,
  state         TEXT    NOT NULL,
  -- What sort of its kind it is: of letter, petition, stage, instance, coordination or defect.
  variety       TEXT,
  outcome       TEXT,
  opened_on     TEXT    NOT NULL,
  ended_on      TEXT,
  due_on        TEXT,
  done_on       TEXT,
  region        TEXT    REFERENCES region (code),
  agency        TEXT    REFERENCES agency (code),
  field         TEXT,
  category      TEXT,
  point         TEXT    REFERENCES reception_point (code),
  venue         TEXT,
  area          TEXT,
  is_hard       TEXT    NOT NULL CHECK (is_hard IN ('yes', 'no')),
  is_joint      TEXT    NOT NULL CHECK (is_joint IN ('yes', 'no')),
  linked_case   TEXT    REFERENCES case_record (number),
  linked_number TEXT    REFERENCES dossier (number),
  people        INTEGER CHECK (people > 0),
  sessions      INTEGER CHECK (sessions > 0),
  findings      INTEGER CHECK (findings >= 0),
  amount_fen    INTEGER CHECK (amount_fen >= 0),
  UNIQUE (series, year, serial),
  CHECK ((outcome IS NULL) = (ended_on IS NULL))
) STRICT;
INSERT INTO "dossier" VALUES(213,'coordination','coordination',2021,1,'聊政复协〔2021〕1号','concluded','leaders-attend','done','2021-06-09','2021-06-09',NULL,NULL,'371524',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(214,'coordination','coordination',2021,2,'聊政复协〔2021〕2号','concluded','leaders-attend','done','2021-09-08','2021-09-08',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(215,'coordination','coordination',2022,1,'聊政复协〔2022〕1号','concluded','leaders-attend','done','2022-06-08','2022-06-08',NULL,NULL,'371525',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(216,'coordination','coordination',2022,2,'聊政复协〔2022〕2号','concluded','leaders-attend','done','2022-09-07','2022-09-07',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(217,'coordination','coordination',2023,1,'聊政复协〔2023〕1号','concluded','leaders-attend','done','2023-06-07','2023-06-07',NULL,NULL,'371524',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(218,'coordination','coordination',2023,2,'聊政复协〔2023〕2号','concluded','leaders-attend','done','2023-09-06','2023-09-06',NULL,NULL,'371526',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(219,'coordination','coordination',2024,1,'聊政复协〔2024〕1号','concluded','leaders-attend','done','2024-06-05','2024-06-05',NULL,NULL,'371521',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(220,'coordination','coordination',2024,2,'聊政复协〔2024〕2号','concluded','leaders-attend','done','2024-09-04','2024-09-04',NULL,NULL,'371581',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(221,'consultation','consultation',2025,1,'聊政复咨〔2025〕1号','resolved',NULL,'resolved','2025-01-10','2025-01-16',NULL,NULL,'371521','371521-natural-resources',NULL,'agreement','point-4',NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(223,'letter','transfer',2025,1,'聊政复转〔2025〕1号','replied','transfer','replied','2025-01-24','2025-03-12','2025-02-24','2025-03-12','371524','371524-water',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(225,'petition','petition',2025,1,'聊政复访〔2025〕1号','became-case','handed-over','became-case','2025-02-20','2025-02-27',NULL,NULL,'371502','371502-town-2',NULL,'compulsion',NULL,NULL,NULL,'no','no','东昌政复〔2025〕1号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(226,'coordination','coordination',2025,1,'聊政复协〔2025〕1号','concluded','joint-consultation','done','2025-02-21','2025-02-21',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,18,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(229,'letter','reminder',2025,1,'聊政复提〔2025〕1号','replied','reminder','replied','2025-02-28','2025-03-12','2025-03-17','2025-03-12','371524','371524-water',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕1号',NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(231,'coordination','coordination',2025,2,'聊政复协〔2025〕2号','concluded','shared-class','done','2025-02-28','2025-02-28',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,128,1,NULL,NULL);
INSERT INTO "dossier" VALUES(238,'coordination','coordination',2025,3,'聊政复协〔2025〕3号','concluded','trial-observation','done','2025-03-03','2025-03-03',NULL,NULL,'371524',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,160,1,NULL,NULL);
INSERT INTO "dossier" VALUES(240,'petition','petition',2025,2,'聊政复访〔2025〕2号','open','handed-over',NULL,'2025-03-12',NULL,NULL,NULL,'371502','371502-housing',NULL,'licence',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(243,'petition','petition',2025,3,'聊政复访〔2025〕3号','open','handed-over',NULL,'2025-03-14',NULL,NULL,NULL,'371581','371581-town-1',NULL,'resource-title',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(244,'letter','transfer',2025,2,'聊政复转〔2025〕2号','closed','transfer','closed','2025-03-19','2025-04-08','2025-04-14','2025-04-07','371503','371503-medical-insurance',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(247,'letter','inspection',2025,1,'聊政复察〔2025〕1号','closed','inspection','closed','2025-03-26','2025-04-16','2025-04-18','2025-04-14','371524','371524-education',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(249,'petition','petition',2025,4,'聊政复访〔2025〕4号','became-case','handed-over','became-case','2025-03-28','2025-04-03',NULL,NULL,'371503','371503-market-regulation',NULL,'penalty',NULL,NULL,NULL,'no','no','茌政复〔2025〕1号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(252,'petition','petition',2025,5,'聊政复访〔2025〕5号','open','handed-over',NULL,'2025-04-02',NULL,NULL,NULL,'371502','371502-government',NULL,'expropriation',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(253,'coordination','coordination',2025,4,'聊政复协〔2025〕4号','concluded','court-visit','done','2025-04-02','2025-04-02',NULL,NULL,'371581',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,40,1,NULL,NULL);
INSERT INTO "dossier" VALUES(259,'mediation','mediation',2025,1,'聊政复调〔2025〕1号','in-force','before-filing','statement','2025-04-11','2025-04-24',NULL,NULL,'371502','371502-government',NULL,'expropriation',NULL,'reconciliation-centre',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,58900000);
INSERT INTO "dossier" VALUES(263,'coordination','coordination',2025,5,'聊政复协〔2025〕5号','concluded','rectification','rectified','2025-04-18','2025-05-16',NULL,NULL,'371500','371500-transport',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(266,'mediation','mediation',2025,2,'聊政复调〔2025〕2号','in-force','during-review','statement','2025-04-23','2025-05-20',NULL,NULL,'371503','371503-market-regulation',NULL,'penalty',NULL,'office-room',NULL,'no','yes','茌政复〔2025〕1号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(271,'coordination','coordination',2025,6,'聊政复协〔2025〕6号','concluded','cross-region','studied','2025-04-25','2025-05-20',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,'道路交通','yes','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(274,'coordination','coordination',2025,7,'聊政复协〔2025〕7号','concluded','government-procuratorate','done','2025-04-29','2025-04-29',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,19,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(275,'letter','transfer',2025,3,'聊政复转〔2025〕3号','replied','transfer','replied','2025-05-09','2025-06-13','2025-06-04','2025-06-13','371522','371522-town-3',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(276,'petition','petition',2025,6,'聊政复访〔2025〕6号','open','handed-over',NULL,'2025-05-13',NULL,NULL,NULL,'371502','371502-government',NULL,'compensation',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(280,'petition','petition',2025,7,'聊政复访〔2025〕7号','sent-back','about-case','sent-back','2025-05-20','2025-06-06',NULL,NULL,'371502','371502-town-2',NULL,'compulsion',NULL,NULL,NULL,'no','no','东昌政复〔2025〕1号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(289,'petition','petition',2025,8,'聊政复访〔2025〕8号','open','handed-over',NULL,'2025-05-26',NULL,NULL,NULL,'371522','371522-human-resources',NULL,'work-injury',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(290,'coordination','coordination',2025,8,'聊政复协〔2025〕8号','concluded','leaders-attend','done','2025-06-04','2025-06-04',NULL,NULL,'371521',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(292,'letter','reminder',2025,2,'聊政复提〔2025〕2号','replied','reminder','replied','2025-06-09','2025-06-13','2025-06-24','2025-06-13','371522','371522-town-3',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕3号',NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(295,'letter','recommendation',2025,1,'聊政复建〔2025〕1号','closed','recommendation','closed','2025-06-11','2025-06-27','2025-07-04','2025-06-24','371581','371581-public-security',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(296,'mediation','mediation',2025,3,'聊政复调〔2025〕3号','in-force','before-filing','statement','2025-06-12','2025-06-13',NULL,NULL,'371581','371581-urban-management',NULL,'compulsion',NULL,'reception-point',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(306,'petition','petition',2025,9,'聊政复访〔2025〕9号','open','handed-over',NULL,'2025-06-19',NULL,NULL,NULL,'371500','371500-agriculture',NULL,'autonomy',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(307,'coordination','coordination',2025,9,'聊政复协〔2025〕9号','concluded','government-court','done','2025-06-19','2025-06-19',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,12,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(308,'letter','transfer',2025,4,'聊政复转〔2025〕4号','closed','transfer','closed','2025-06-20','2025-07-10','2025-07-14','2025-07-09','371500','371500-education',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(316,'suit','suit',2025,1,'聊政复诉〔2025〕1号','concluded','first','won','2025-06-26','2025-08-06',NULL,NULL,'371521','371521-natural-resources',NULL,'expropriation',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(322,'coordination','coordination',2025,10,'聊政复协〔2025〕10号','concluded','proposal','adopted','2025-07-01','2025-07-24',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(329,'coordination','coordination',2025,11,'聊政复协〔2025〕11号','concluded','case-review','reviewed','2025-07-15','2025-07-23',NULL,NULL,'371503','371503-market-regulation',NULL,NULL,NULL,NULL,NULL,'no','no','茌政复〔2025〕1号',NULL,NULL,NULL,1,NULL);
INSERT INTO "dossier" VALUES(330,'letter','inspection',2025,2,'聊政复察〔2025〕2号','closed','inspection','closed','2025-07-18','2025-08-05','2025-08-12','2025-08-01','371524','371524-housing',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(331,'mediation','mediation',2025,4,'聊政复调〔2025〕4号','settled','during-review','settled','2025-07-21','2025-07-24',NULL,NULL,'371500','371500-urban-management',NULL,'compulsion',NULL,'office-room',NULL,'no','yes','聊政复〔2025〕1号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(336,'petition','petition',2025,10,'聊政复访〔2025〕10号','open','handed-over',NULL,'2025-07-21',NULL,NULL,NULL,'371525','371525-housing',NULL,'competition',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(341,'coordination','coordination',2025,12,'聊政复协〔2025〕12号','concluded','unannounced-visit','done','2025-07-25','2025-07-25',NULL,NULL,'371500','371500-transport',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "dossier" VALUES(344,'consultation','consultation',2025,2,'聊政复咨〔2025〕2号','resolved',NULL,'resolved','2025-07-29','2025-07-31',NULL,NULL,'371522','371522-housing',NULL,'penalty','point-5',NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(346,'petition','petition',2025,11,'聊政复访〔2025〕11号','open','handed-over',NULL,'2025-08-01',NULL,NULL,NULL,'371581','371581-town-3',NULL,'levy',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(350,'letter','recommendation',2025,2,'聊政复建〔2025〕2号','closed','recommendation','closed','2025-08-06','2025-08-19','2025-08-29','2025-08-15','371502','371502-water',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(352,'mediation','mediation',2025,5,'聊政复调〔2025〕5号','settled','before-filing','settled','2025-08-08','2025-08-12','2025-09-22','2025-09-19','371522','371522-human-resources',NULL,'duty',NULL,'reconciliation-centre',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(355,'suit','suit',2025,2,'聊政复诉〔2025〕2号','concluded','first','withdrawn-settlement','2025-08-14','2025-08-28',NULL,NULL,'371524','371524-housing',NULL,'competition',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(359,'petition','petition',2025,12,'聊政复访〔2025〕12号','open','handed-over',NULL,'2025-08-21',NULL,NULL,NULL,'371502','371502-human-resources',NULL,'duty',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(360,'mediation','mediation',2025,6,'聊政复调〔2025〕6号','settled','in-litigation','settled','2025-08-22','2025-08-27',NULL,NULL,'371524','371524-housing',NULL,'competition',NULL,'court',NULL,'no','yes',NULL,'聊政复诉〔2025〕2号',NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(362,'letter','transfer',2025,5,'聊政复转〔2025〕5号','replied','transfer','replied','2025-08-25','2025-09-29','2025-09-16','2025-09-29','371521','371521-human-resources',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(364,'coordination','coordination',2025,13,'聊政复协〔2025〕13号','concluded','proposal','adopted','2025-08-26','2025-09-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(368,'coordination','coordination',2025,14,'聊政复协〔2025〕14号','concluded','leaders-attend','done','2025-09-03','2025-09-03',NULL,NULL,'371525',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO "dossier" VALUES(369,'petition','petition',2025,13,'聊政复访〔2025〕13号','open','handed-over',NULL,'2025-09-17',NULL,NULL,NULL,'371503','371503-civil-affairs',NULL,'benefit',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(370,'letter','reminder',2025,3,'聊政复提〔2025〕3号','replied','reminder','replied','2025-09-18','2025-09-29','2025-10-10','2025-09-29','371521','371521-human-resources',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕5号',NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(377,'letter','inspection',2025,3,'聊政复察〔2025〕3号','closed','inspection','closed','2025-10-11','2025-10-30','2025-11-04','2025-10-29','371503','371503-urban-management',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(379,'petition','petition',2025,14,'聊政复访〔2025〕14号','open','handed-over',NULL,'2025-10-15',NULL,NULL,NULL,'371522','371522-housing',NULL,'agreement',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(380,'mediation','mediation',2025,7,'聊政复调〔2025〕7号','failed','before-filing','gone-back','2025-10-24','2025-11-07',NULL,NULL,'371581','371581-public-security',NULL,'penalty',NULL,'agency-head-room',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(381,'petition','petition',2025,15,'聊政复访〔2025〕15号','open','handed-over',NULL,'2025-10-27',NULL,NULL,NULL,'371502','371502-government',NULL,'information',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(384,'coordination','coordination',2025,15,'聊政复协〔2025〕15号','concluded','cross-region','coordinated','2025-10-30','2025-11-17',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,'食品药品','no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(389,'coordination','coordination',2025,16,'聊政复协〔2025〕16号','concluded','trial-observation','done','2025-11-17','2025-11-17',NULL,NULL,'371526',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,160,1,NULL,NULL);
INSERT INTO "dossier" VALUES(390,'petition','petition',2025,16,'聊政复访〔2025〕16号','open','handed-over',NULL,'2025-11-20',NULL,NULL,NULL,'371581','371581-public-security',NULL,'other',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(391,'coordination','coordination',2025,17,'聊政复协〔2025〕17号','concluded','government-court','done','2025-11-20','2025-11-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,26,NULL,NULL,NULL);
INSERT INTO "dossier" VALUES(392,'coordination','coordination',2025,18,'聊政复协〔2025〕18号','concluded','government-procuratorate','done','2025-12-26','2025-12-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,12,NULL,NULL,NULL);
CREATE TABLE dossier_clock (
  dossier_id     INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  clock          TEXT    NOT NULL,
  owner          TEXT    NOT NULL CHECK (owner IN ('applicant', 'office', 'respondent', 'other-body')),
  from_on        TEXT    NOT NULL,
  due_on         TEXT    NOT NULL,
  unit           TEXT,
  is_provisional TEXT    NOT NULL CHECK (is_provisional IN ('yes', 'no')),
  source         TEXT    NOT NULL,
  PRIMARY KEY (dossier_id, clock)
) STRICT, WITHOUT ROWID;
INSERT INTO "dossier_clock" VALUES(316,'appeal','respondent','2025-08-11','2025-08-26','calendar-days','no','ALL 85');
CREATE TABLE dossier_tag (
  dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  name       TEXT    NOT NULL CHECK (name IN ('bodies', 'regions', 'agencies', 'copy-to')),
  ordinal    INTEGER NOT NULL CHECK (ordinal > 0),
  code       TEXT    NOT NULL,
  PRIMARY KEY (dossier_id, name, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO "dossier_tag" VALUES(263,'agencies',1,'371500-transport');
INSERT INTO "dossier_tag" VALUES(341,'agencies',1,'371500-transport');
INSERT INTO "dossier_tag" VALUES(329,'agencies',1,'371503-market-regulation');
INSERT INTO "dossier_tag" VALUES(352,'bodies',3,'administrative-mediation');
INSERT INTO "dossier_tag" VALUES(226,'bodies',2,'court-response');
INSERT INTO "dossier_tag" VALUES(259,'bodies',2,'court-response');
INSERT INTO "dossier_tag" VALUES(360,'bodies',2,'court-response');
INSERT INTO "dossier_tag" VALUES(226,'bodies',3,'enforcement-oversight');
INSERT INTO "dossier_tag" VALUES(271,'bodies',2,'enforcement-oversight');
INSERT INTO "dossier_tag" VALUES(331,'bodies',2,'enforcement-oversight');
INSERT INTO "dossier_tag" VALUES(384,'bodies',2,'enforcement-oversight');
INSERT INTO "dossier_tag" VALUES(352,'bodies',2,'petitions');
INSERT INTO "dossier_tag" VALUES(266,'bodies',3,'procuratorate');
INSERT INTO "dossier_tag" VALUES(274,'bodies',2,'procuratorate');
INSERT INTO "dossier_tag" VALUES(296,'bodies',3,'procuratorate');
INSERT INTO "dossier_tag" VALUES(380,'bodies',3,'procuratorate');
INSERT INTO "dossier_tag" VALUES(392,'bodies',2,'procuratorate');
INSERT INTO "dossier_tag" VALUES(226,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(259,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(266,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(271,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(274,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(296,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(307,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(331,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(352,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(360,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(380,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(384,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(391,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(392,'bodies',1,'reconsideration');
INSERT INTO "dossier_tag" VALUES(259,'bodies',3,'trial');
INSERT INTO "dossier_tag" VALUES(266,'bodies',2,'trial');
INSERT INTO "dossier_tag" VALUES(296,'bodies',2,'trial');
INSERT INTO "dossier_tag" VALUES(307,'bodies',2,'trial');
INSERT INTO "dossier_tag" VALUES(360,'bodies',3,'trial');
INSERT INTO "dossier_tag" VALUES(380,'bodies',2,'trial');
INSERT INTO "dossier_tag" VALUES(391,'bodies',2,'trial');
INSERT INTO "dossier_tag" VALUES(271,'regions',2,'371502');
INSERT INTO "dossier_tag" VALUES(271,'regions',1,'371522');
INSERT INTO "dossier_tag" VALUES(384,'regions',1,'371522');
INSERT INTO "dossier_tag" VALUES(384,'regions',2,'371525');
INSERT INTO "dossier_tag" VALUES(271,'regions',3,'371526');
CREATE TABLE event (
  position     INTEGER PRIMARY KEY CHECK (position > 0),
  subject      INTEGER NOT NULL CHECK (subject BETWEEN 1 AND position),
  sequence     INTEGER NOT NULL CHECK (sequence > 0),
  kind         TEXT    NOT NULL CHECK (kind GLOB '[a-z]*.[a-z]*'),
  effective_on TEXT    NOT NULL CHECK (effective_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  recorded_at  TEXT    NOT NULL CHECK (recorded_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
  recorded_on  TEXT    NOT NULL CHECK (recorded_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  recorder     TEXT    NOT NULL CHECK (recorder <> ''),
  payload      TEXT    NOT NULL CHECK (payload GLOB '{*}'),
  previous     BLOB    NOT NULL CHECK (length(previous) = 32),
  hash         BLOB    NOT NULL CHECK (length(hash) = 32),
  UNIQUE (subject, sequence)
) STRICT;
INSERT INTO "event" VALUES(1,1,1,'office.opened','2024-12-02','2026-11-28T15:53:43.987Z','2024-12-02','wang','{"authority":"371500","make-up-days":"working","suspended-days":"left-out","title":"聊城市人民政府行政复议办公室","title-en":"Administrative Reconsideration Office of the People''s Government of Liaocheng","warn-blue":15,"warn-blue-working":3,"warn-red":3,"warn-red-working":1,"warn-yellow":7,"warn-yellow-working":2}',X'0000000000000000000000000000000000000000000000000000000000000000',X'2791EFE1920154F42BC2BC8183EFA70672486AF3E15A55089F0B4B7A6A5D7468');
INSERT INTO "event" VALUES(2,2,1,'calendar.loaded','2024-12-02','2026-11-28T15:53:43.988Z','2024-12-02','wang','{"marked-days":["2004-01-01,holiday,元旦","2004-01-17,workday_makeup,春节","2004-01-18,workday_makeup,春节","2004-01-22,holiday,春节","2004-01-23,holiday,春节","2004-01-24,holiday,春节","2004-01-25,holiday,春节","2004-01-26,holiday,春节","2004-01-27,holiday,春节","2004-01-28,holiday,春节","2004-05-01,holiday,劳动节","2004-05-02,holiday,劳动节","2004-05-03,holiday,劳动节","2004-05-04,holiday,劳动节","2004-05-05,holiday,劳动节","2004-05-06,holiday,劳动节","2004-05-07,holiday,劳动节","2004-05-08,workday_makeup,劳动节","2004-05-09,workday_makeup,劳动节","2004-10-01,holiday,国庆节","2004-10-02,holiday,国庆节","2004-10-03,holiday,国庆节","2004-10-04,holiday,国庆节","2004-10-05,holiday,国庆节","2004-10-06,holiday,国庆节","2004-10-07,holiday,国庆节","2004-10-09,workday_makeup,国庆节","2004-10-10,workday_makeup,国庆节","2005-01-01,holiday,元旦","2005-01-02,holiday,元旦","2005-01-03,holiday,元旦","2005-02-05,workday_makeup,春节","2005-02-06,workday_makeup,春节","2005-02-09,holiday,春节","2005-02-10,holiday,春节","2005-02-11,holiday,春节","2005-02-12,holiday,春节","2005-02-13,holiday,春节","2005-02-14,holiday,春节","2005-02-15,holiday,春节","2005-04-30,workday_makeup,劳动节","2005-05-01,holiday,劳动节","2005-05-02,holiday,劳动节","2005-05-03,holiday,劳动节","2005-05-04,holiday,劳动节","2005-05-05,holiday,劳动节","2005-05-06,holiday,劳动节","2005-05-07,holiday,劳动节","2005-05-08,workday_makeup,劳动节","2005-10-01,holiday,国庆节","2005-10-02,holiday,国庆节","2005-10-03,holiday,国庆节","2005-10-04,holiday,国庆节","2005-10-05,holiday,国庆节","2005-10-06,holiday,国庆节","2005-10-07,holiday,国庆节","2005-10-08,workday_makeup,国庆节","2005-10-09,workday_makeup,国庆节","2006-01-01,holiday,元旦","2006-01-02,holiday,元旦","2006-01-03,holiday,元旦","2006-01-28,workday_makeup,春节","2006-01-29,holiday,春节","2006-01-30,holiday,春节","2006-01-31,holiday,春节","2006-02-01,holiday,春节","2006-02-02,holiday,春节","2006-02-03,holiday,春节","2006-02-04,holiday,春节","2006-02-05,workday_makeup,春节","2006-04-29,workday_makeup,劳动节","2006-04-30,workday_makeup,劳动节","2006-05-01,holiday,劳动节","2006-05-02,holiday,劳动节","2006-05-03,holiday,劳动节","2006-05-04,holiday,劳动节","2006-05-05,holiday,劳动节","2006-05-06,holiday,劳动节","2006-05-07,holiday,劳动节","2006-09-30,workday_makeup,国庆节","2006-10-01,holiday,国庆节","2006-10-02,holiday,国庆节","2006-10-03,holiday,国庆节","2006-10-04,holiday,国庆节","2006-10-05,holiday,国庆节","2006-10-06,holiday,国庆节","2006-10-07,holiday,国庆节","2006-10-08,workday_makeup,国庆节","2006-12-30,workday_makeup,元旦","2006-12-31,workday_makeup,元旦","2007-01-01,holiday,元旦","2007-01-02,holiday,元旦","2007-01-03,holiday,元旦","2007-02-17,workday_makeup,春节","2007-02-18,holiday,春节","2007-02-19,holiday,春节","2007-02-20,holiday,春节","2007-02-21,holiday,春节","2007-02-22,holiday,春节","2007-02-23,holiday,春节","2007-02-24,holiday,春节","2007-02-25,workday_makeup,春节","2007-04-28,workday_makeup,劳动节","2007-04-29,workday_makeup,劳动节","2007-05-01,holiday,劳动节","2007-05-02,holiday,劳动节","2007-05-03,holiday,劳动节","2007-05-04,holiday,劳动节","2007-05-05,holiday,劳动节","2007-05-06,holiday,劳动节","2007-05-07,holiday,劳动节","2007-09-29,workday_makeup,国庆节","2007-09-30,workday_makeup,国庆节","2007-10-01,holiday,国庆节","2007-10-02,holiday,国庆节","2007-10-03,holiday,国庆节","2007-10-04,holiday,国庆节","2007-10-05,holiday,国庆节","2007-10-06,holiday,国庆节","2007-10-07,holiday,国庆节","2007-12-29,workday_makeup,元旦","2007-12-30,holiday,元旦","2007-12-31,holiday,元旦","2008-01-01,holiday,元旦","2008-02-02,workday_makeup,春节","2008-02-03,workday_makeup,春节","2008-02-06,holiday,春节","2008-02-07,holiday,春节","2008-02-08,holiday,春节","2008-02-09,holiday,春节","2008-02-10,holiday,春节","2008-02-11,holiday,春节","2008-02-12,holiday,春节","2008-04-04,holiday,清明节","2008-04-05,holiday,清明节","2008-04-06,holiday,清明节","2008-05-01,holiday,劳动节","2008-05-02,holiday,劳动节","2008-05-03,holiday,劳动节","2008-05-04,workday_makeup,劳动节","2008-06-07,holiday,端午节","2008-06-08,holiday,端午节","2008-06-09,holiday,端午节","2008-09-13,holiday,中秋节","2008-09-14,holiday,中秋节","2008-09-15,holiday,中秋节","2008-09-27,workday_makeup,国庆节","2008-09-28,workday_makeup,国庆节","2008-09-29,holiday,国庆节","2008-09-30,holiday,国庆节","2008-10-01,holiday,国庆节","2008-10-02,holiday,国庆节","2008-10-03,holiday,国庆节","2008-10-04,holiday,国庆节","2008-10-05,holiday,国庆节","2009-01-01,holiday,元旦","2009-01-02,holiday,元旦","2009-01-03,holiday,元旦","2009-01-04,workday_makeup,元旦","2009-01-24,workday_makeup,春节","2009-01-25,holiday,春节","2009-01-26,holiday,春节","2009-01-27,holiday,春节","2009-01-28,holiday,春节","2009-01-29,holiday,春节","2009-01-30,holiday,春节","2009-01-31,holiday,春节","2009-02-01,workday_makeup,春节","2009-04-04,holiday,清明节","2009-04-05,holiday,清明节","2009-04-06,holiday,清明节","2009-05-01,holiday,劳动节","2009-05-02,holiday,劳动节","2009-05-03,holiday,劳动节","2009-05-28,holiday,端午节","2009-05-29,holiday,端午节","2009-05-30,holiday,端午节","2009-05-31,workday_makeup,端午节","2009-09-27,workday_makeup,国庆节","2009-10-01,holiday,国庆节","2009-10-02,holiday,国庆节","2009-10-03,holiday,中秋节","2009-10-04,holiday,国庆节","2009-10-05,holiday,国庆节","2009-10-06,holiday,国庆节","2009-10-07,holiday,国庆节","2009-10-08,holiday,国庆节","2009-10-10,workday_makeup,国庆节","2010-01-01,holiday,元旦","2010-01-02,holiday,元旦","2010-01-03,holiday,元旦","2010-02-13,holiday,春节","2010-02-14,holiday,春节","2010-02-15,holiday,春节","2010-02-16,holiday,春节","2010-02-17,holiday,春节","2010-02-18,holiday,春节","2010-02-19,holiday,春节","2010-02-20,workday_makeup,春节","2010-02-21,workday_makeup,春节","2010-04-03,holiday,清明节","2010-04-04,holiday,清明节","2010-04-05,holiday,清明节","2010-05-01,holiday,劳动节","2010-05-02,holiday,劳动节","2010-05-03,holiday,劳动节","2010-06-12,workday_makeup,端午节","2010-06-13,workday_makeup,端午节","2010-06-14,holiday,端午节","2010-06-15,holiday,端午节","2010-06-16,holiday,端午节","2010-09-19,workday_makeup,中秋节","2010-09-22,holiday,中秋节","2010-09-23,holiday,中秋节","2010-09-24,holiday,中秋节","2010-09-25,workday_makeup,中秋节","2010-09-26,workday_makeup,国庆节","2010-10-01,holiday,国庆节","2010-10-02,holiday,国庆节","2010-10-03,holiday,国庆节","2010-10-04,holiday,国庆节","2010-10-05,holiday,国庆节","2010-10-06,holiday,国庆节","2010-10-07,holiday,国庆节","2010-10-09,workday_makeup,国庆节","2011-01-01,holiday,元旦","2011-01-02,holiday,元旦","2011-01-03,holiday,元旦","2011-01-30,workday_makeup,春节","2011-02-02,holiday,春节","2011-02-03,holiday,春节","2011-02-04,holiday,春节","2011-02-05,holiday,春节","2011-02-06,holiday,春节","2011-02-07,holiday,春节","2011-02-08,holiday,春节","2011-02-12,workday_makeup,春节","2011-04-02,workday_makeup,清明节","2011-04-03,holiday,清明节","2011-04-04,holiday,清明节","2011-04-05,holiday,清明节","2011-04-30,holiday,劳动节","2011-05-01,holiday,劳动节","2011-05-02,holiday,劳动节","2011-06-04,holiday,端午节","2011-06-05,holiday,端午节","2011-06-06,holiday,端午节","2011-09-10,holiday,中秋节","2011-09-11,holiday,中秋节","2011-09-12,holiday,中秋节","2011-10-01,holiday,国庆节","2011-10-02,holiday,国庆节","2011-10-03,holiday,国庆节","2011-10-04,holiday,国庆节","2011-10-05,holiday,国庆节","2011-10-06,holiday,国庆节","2011-10-07,holiday,国庆节","2011-10-08,workday_makeup,国庆节","2011-10-09,workday_makeup,国庆节","2011-12-31,workday_makeup,元旦","2012-01-01,holiday,元旦","2012-01-02,holiday,元旦","2012-01-03,holiday,元旦","2012-01-21,workday_makeup,春节","2012-01-22,holiday,春节","2012-01-23,holiday,春节","2012-01-24,holiday,春节","2012-01-25,holiday,春节","2012-01-26,holiday,春节","2012-01-27,holiday,春节","2012-01-28,holiday,春节","2012-01-29,workday_makeup,春节","2012-03-31,workday_makeup,清明节","2012-04-01,workday_makeup,清明节","2012-04-02,holiday,清明节","2012-04-03,holiday,清明节","2012-04-04,holiday,清明节","2012-04-28,workday_makeup,劳动节","2012-04-29,holiday,劳动节","2012-04-30,holiday,劳动节","2012-05-01,holiday,劳动节","2012-06-22,holiday,端午节","2012-06-23,holiday,端午节","2012-06-24,holiday,端午节","2012-09-29,workday_makeup,国庆节","2012-09-30,holiday,中秋节","2012-10-01,holiday,国庆节","2012-10-02,holiday,国庆节","2012-10-03,holiday,国庆节","2012-10-04,holiday,国庆节","2012-10-05,holiday,国庆节","2012-10-06,holiday,国庆节","2012-10-07,holiday,国庆节","2013-01-01,holiday,元旦","2013-01-02,holiday,元旦","2013-01-03,holiday,元旦","2013-01-05,workday_makeup,元旦","2013-01-06,workday_makeup,元旦","2013-02-09,holiday,春节","2013-02-10,holiday,春节","2013-02-11,holiday,春节","2013-02-12,holiday,春节","2013-02-13,holiday,春节","2013-02-14,holiday,春节","2013-02-15,holiday,春节","2013-02-16,workday_makeup,春节","2013-02-17,workday_makeup,春节","2013-04-04,holiday,清明节","2013-04-05,holiday,清明节","2013-04-06,holiday,清明节","2013-04-07,workday_makeup,清明节","2013-04-27,workday_makeup,劳动节","2013-04-28,workday_makeup,劳动节","2013-04-29,holiday,劳动节","2013-04-30,holiday,劳动节","2013-05-01,holiday,劳动节","2013-06-08,workday_makeup,端午节","2013-06-09,workday_makeup,端午节","2013-06-10,holiday,端午节","2013-06-11,holiday,端午节","2013-06-12,holiday,端午节","2013-09-19,holiday,中秋节","2013-09-20,holiday,中秋节","2013-09-21,holiday,中秋节","2013-09-22,workday_makeup,中秋节","2013-09-29,workday_makeup,国庆节","2013-10-01,holiday,国庆节","2013-10-02,holiday,国庆节","2013-10-03,holiday,国庆节","2013-10-04,holiday,国庆节","2013-10-05,holiday,国庆节","2013-10-06,holiday,国庆节","2013-10-07,holiday,国庆节","2013-10-12,workday_makeup,国庆节","2014-01-01,holiday,元旦","2014-01-26,workday_makeup,春节","2014-01-31,holiday,春节","2014-02-01,holiday,春节","2014-02-02,holiday,春节","2014-02-03,holiday,春节","2014-02-04,holiday,春节","2014-02-05,holiday,春节","2014-02-06,holiday,春节","2014-02-08,workday_makeup,春节","2014-04-05,holiday,清明节","2014-04-06,holiday,清明节","2014-04-07,holiday,清明节","2014-05-01,holiday,劳动节","2014-05-02,holiday,劳动节","2014-05-03,holiday,劳动节","2014-05-04,workday_makeup,劳动节","2014-06-02,holiday,端午节","2014-09-08,holiday,中秋节","2014-09-28,workday_makeup,国庆节","2014-10-01,holiday,国庆节","2014-10-02,holiday,国庆节","2014-10-03,holiday,国庆节","2014-10-04,holiday,国庆节","2014-10-05,holiday,国庆节","2014-10-06,holiday,国庆节","2014-10-07,holiday,国庆节","2014-10-11,workday_makeup,国庆节","2015-01-01,holiday,元旦","2015-01-02,holiday,元旦","2015-01-03,holiday,元旦","2015-01-04,workday_makeup,元旦","2015-02-15,workday_makeup,春节","2015-02-18,holiday,春节","2015-02-19,holiday,春节","2015-02-20,holiday,春节","2015-02-21,holiday,春节","2015-02-22,holiday,春节","2015-02-23,holiday,春节","2015-02-24,holiday,春节","2015-02-28,workday_makeup,春节","2015-04-05,holiday,清明节","2015-04-06,holiday,清明节","2015-05-01,holiday,劳动节","2015-06-20,holiday,端午节","2015-06-22,holiday,端午节","2015-09-03,holiday,抗战胜利70周年","2015-09-04,holiday,抗战胜利70周年","2015-09-05,holiday,抗日战争暨世界反法西斯战争胜利70周年纪念日","2015-09-06,workday_makeup,抗战胜利70周年","2015-09-27,holiday,中秋节","2015-10-01,holiday,国庆节","2015-10-02,holiday,国庆节","2015-10-03,holiday,国庆节","2015-10-04,holiday,国庆节","2015-10-05,holiday,国庆节","2015-10-06,holiday,国庆节","2015-10-07,holiday,国庆节","2015-10-10,workday_makeup,国庆节","2016-01-01,holiday,元旦","2016-02-06,workday_makeup,春节","2016-02-07,holiday,春节","2016-02-08,holiday,春节","2016-02-09,holiday,春节","2016-02-10,holiday,春节","2016-02-11,holiday,春节","2016-02-12,holiday,春节","2016-02-13,holiday,春节","2016-02-14,workday_makeup,春节","2016-04-04,holiday,清明节","2016-05-01,holiday,劳动节","2016-05-02,holiday,劳动节","2016-06-09,holiday,端午节","2016-06-10,holiday,端午节","2016-06-11,holiday,端午节","2016-06-12,workday_makeup,端午节","2016-09-15,holiday,中秋节","2016-09-16,holiday,中秋节","2016-09-17,holiday,中秋节","2016-09-18,workday_makeup,中秋节","2016-10-01,holiday,国庆节","2016-10-02,holiday,国庆节","2016-10-03,holiday,国庆节","2016-10-04,holiday,国庆节","2016-10-05,holiday,国庆节","2016-10-06,holiday,国庆节","2016-10-07,holiday,国庆节","2016-10-08,workday_makeup,国庆节","2016-10-09,workday_makeup,国庆节","2017-01-01,holiday,元旦","2017-01-02,holiday,元旦","2017-01-22,workday_makeup,春节","2017-01-27,holiday,春节","2017-01-28,holiday,春节","2017-01-29,holiday,春节","2017-01-30,holiday,春节","2017-01-31,holiday,春节","2017-02-01,holiday,春节","2017-02-02,holiday,春节","2017-02-04,workday_makeup,春节","2017-04-01,workday_makeup,清明节","2017-04-02,holiday,清明节","2017-04-03,holiday,清明节","2017-04-04,holiday,清明节","2017-05-01,holiday,劳动节","2017-05-27,workday_makeup,端午节","2017-05-28,holiday,端午节","2017-05-29,holiday,端午节","2017-05-30,holiday,端午节","2017-09-30,workday_makeup,国庆节","2017-10-01,holiday,国庆节","2017-10-02,holiday,国庆节","2017-10-03,holiday,国庆节","2017-10-04,holiday,中秋节","2017-10-05,holiday,国庆节","2017-10-06,holiday,国庆节","2017-10-07,holiday,国庆节","2017-10-08,holiday,国庆节","2018-01-01,holiday,元旦","2018-02-11,workday_makeup,春节","2018-02-15,holiday,春节","2018-02-16,holiday,春节","2018-02-17,holiday,春节","2018-02-18,holiday,春节","2018-02-19,holiday,春节","2018-02-20,holiday,春节","2018-02-21,holiday,春节","2018-02-24,workday_makeup,春节","2018-04-05,holiday,清明节","2018-04-06,holiday,清明节","2018-04-07,holiday,清明节","2018-04-08,workday_makeup,清明节","2018-04-28,workday_makeup,劳动节","2018-04-29,holiday,劳动节","2018-04-30,holiday,劳动节","2018-05-01,holiday,劳动节","2018-06-18,holiday,端午节","2018-09-24,holiday,中秋节","2018-09-29,workday_makeup,国庆节","2018-09-30,workday_makeup,国庆节","2018-10-01,holiday,国庆节","2018-10-02,holiday,国庆节","2018-10-03,holiday,国庆节","2018-10-04,holiday,国庆节","2018-10-05,holiday,国庆节","2018-10-06,holiday,国庆节","2018-10-07,holiday,国庆节","2018-12-29,workday_makeup,元旦","2018-12-30,holiday,元旦","2018-12-31,holiday,元旦","2019-01-01,holiday,元旦","2019-02-02,workday_makeup,春节","2019-02-03,workday_makeup,春节","2019-02-04,holiday,春节","2019-02-05,holiday,春节","2019-02-06,holiday,春节","2019-02-07,holiday,春节","2019-02-08,holiday,春节","2019-02-09,holiday,春节","2019-02-10,holiday,春节","2019-04-05,holiday,清明节","2019-04-06,holiday,清明节","2019-04-07,holiday,清明节","2019-04-28,workday_makeup,劳动节","2019-05-01,holiday,劳动节","2019-05-02,holiday,劳动节","2019-05-03,holiday,劳动节","2019-05-04,holiday,劳动节","2019-05-05,workday_makeup,劳动节","2019-06-07,holiday,端午节","2019-06-08,holiday,端午节","2019-06-09,holiday,端午节","2019-09-13,holiday,中秋节","2019-09-14,holiday,中秋节","2019-09-15,holiday,中秋节","2019-09-29,workday_makeup,国庆节","2019-10-01,holiday,国庆节","2019-10-02,holiday,国庆节","2019-10-03,holiday,国庆节","2019-10-04,holiday,国庆节","2019-10-05,holiday,国庆节","2019-10-06,holiday,国庆节","2019-10-07,holiday,国庆节","2019-10-12,workday_makeup,国庆节","2020-01-01,holiday,元旦","2020-01-19,workday_makeup,春节","2020-01-24,holiday,春节","2020-01-25,holiday,春节","2020-01-26,holiday,春节","2020-01-27,holiday,春节","2020-01-28,holiday,春节","2020-01-29,holiday,春节","2020-01-30,holiday,春节","2020-01-31,holiday,春节","2020-02-01,holiday,春节","2020-02-02,holiday,春节","2020-02-03,workday_makeup,春节","2020-04-04,holiday,清明节","2020-04-05,holiday,清明节","2020-04-06,holiday,清明节","2020-04-26,workday_makeup,劳动节","2020-05-01,holiday,劳动节","2020-05-02,holiday,劳动节","2020-05-03,holiday,劳动节","2020-05-04,holiday,劳动节","2020-05-05,holiday,劳动节","2020-05-09,workday_makeup,劳动节","2020-06-25,holiday,端午节","2020-06-26,holiday,端午节","2020-06-27,holiday,端午节","2020-06-28,workday_makeup,端午节","2020-09-27,workday_makeup,国庆节","2020-10-01,holiday,国庆节","2020-10-02,holiday,国庆节","2020-10-03,holiday,国庆节","2020-10-04,holiday,国庆节","2020-10-05,holiday,国庆节","2020-10-06,holiday,国庆节","2020-10-07,holiday,国庆节","2020-10-08,holiday,国庆节","2020-10-10,workday_makeup,国庆节","2021-01-01,holiday,元旦","2021-01-02,holiday,元旦","2021-01-03,holiday,元旦","2021-02-07,workday_makeup,春节","2021-02-11,holiday,春节","2021-02-12,holiday,春节","2021-02-13,holiday,春节","2021-02-14,holiday,春节","2021-02-15,holiday,春节","2021-02-16,holiday,春节","2021-02-17,holiday,春节","2021-02-20,workday_makeup,春节","2021-04-03,holiday,清明节","2021-04-04,holiday,清明节","2021-04-05,holiday,清明节","2021-04-25,workday_makeup,劳动节","2021-05-01,holiday,劳动节","2021-05-02,holiday,劳动节","2021-05-03,holiday,劳动节","2021-05-04,holiday,劳动节","2021-05-05,holiday,劳动节","2021-05-08,workday_makeup,劳动节","2021-06-12,holiday,端午节","2021-06-13,holiday,端午节","2021-06-14,holiday,端午节","2021-09-18,workday_makeup,中秋节","2021-09-19,holiday,中秋节","2021-09-20,holiday,中秋节","2021-09-21,holiday,中秋节","2021-09-26,workday_makeup,国庆节","2021-10-01,holiday,国庆节","2021-10-02,holiday,国庆节","2021-10-03,holiday,国庆节","2021-10-04,holiday,国庆节","2021-10-05,holiday,国庆节","2021-10-06,holiday,国庆节","2021-10-07,holiday,国庆节","2021-10-09,workday_makeup,国庆节","2022-01-01,holiday,元旦","2022-01-02,holiday,元旦","2022-01-03,holiday,元旦","2022-01-29,workday_makeup,春节","2022-01-30,workday_makeup,春节","2022-01-31,holiday,春节","2022-02-01,holiday,春节","2022-02-02,holiday,春节","2022-02-03,holiday,春节","2022-02-04,holiday,春节","2022-02-05,holiday,春节","2022-02-06,holiday,春节","2022-04-02,workday_makeup,清明节","2022-04-03,holiday,清明节","2022-04-04,holiday,清明节","2022-04-05,holiday,清明节","2022-04-24,workday_makeup,劳动节","2022-04-30,holiday,劳动节","2022-05-01,holiday,劳动节","2022-05-02,holiday,劳动节","2022-05-03,holiday,劳动节","2022-05-04,holiday,劳动节","2022-05-07,workday_makeup,劳动节","2022-06-03,holiday,端午节","2022-06-04,holiday,端午节","2022-06-05,holiday,端午节","2022-09-10,holiday,中秋节","2022-09-11,holiday,中秋节","2022-09-12,holiday,中秋节","2022-10-01,holiday,国庆节","2022-10-02,holiday,国庆节","2022-10-03,holiday,国庆节","2022-10-04,holiday,国庆节","2022-10-05,holiday,国庆节","2022-10-06,holiday,国庆节","2022-10-07,holiday,国庆节","2022-10-08,workday_makeup,国庆节","2022-10-09,workday_makeup,国庆节","2022-12-31,holiday,元旦","2023-01-01,holiday,元旦","2023-01-02,holiday,元旦","2023-01-21,holiday,春节","2023-01-22,holiday,春节","2023-01-23,holiday,春节","2023-01-24,holiday,春节","2023-01-25,holiday,春节","2023-01-26,holiday,春节","2023-01-27,holiday,春节","2023-01-28,workday_makeup,春节","2023-01-29,workday_makeup,春节","2023-04-05,holiday,清明节","2023-04-23,workday_makeup,劳动节","2023-04-29,holiday,劳动节","2023-04-30,holiday,劳动节","2023-05-01,holiday,劳动节","2023-05-02,holiday,劳动节","2023-05-03,holiday,劳动节","2023-05-06,workday_makeup,劳动节","2023-06-22,holiday,端午节","2023-06-23,holiday,端午节","2023-06-24,holiday,端午节","2023-06-25,workday_makeup,端午节","2023-09-29,holiday,中秋节","2023-09-30,holiday,国庆节","2023-10-01,holiday,国庆节","2023-10-02,holiday,国庆节","2023-10-03,holiday,国庆节","2023-10-04,holiday,国庆节","2023-10-05,holiday,国庆节","2023-10-06,holiday,国庆节","2023-10-07,workday_makeup,国庆节","2023-10-08,workday_makeup,国庆节","2023-12-30,holiday,元旦","2023-12-31,holiday,元旦","2024-01-01,holiday,元旦","2024-02-04,workday_makeup,春节","2024-02-10,holiday,春节","2024-02-11,holiday,春节","2024-02-12,holiday,春节","2024-02-13,holiday,春节","2024-02-14,holiday,春节","2024-02-15,holiday,春节","2024-02-16,holiday,春节","2024-02-17,holiday,春节","2024-02-18,workday_makeup,春节","2024-04-04,holiday,清明节","2024-04-05,holiday,清明节","2024-04-06,holiday,清明节","2024-04-07,workday_makeup,清明节","2024-04-28,workday_makeup,劳动节","2024-05-01,holiday,劳动节","2024-05-02,holiday,劳动节","2024-05-03,holiday,劳动节","2024-05-04,holiday,劳动节","2024-05-05,holiday,劳动节","2024-05-11,workday_makeup,劳动节","2024-06-10,holiday,端午节","2024-09-14,workday_makeup,中秋节","2024-09-15,holiday,中秋节","2024-09-16,holiday,中秋节","2024-09-17,holiday,中秋节","2024-09-29,workday_makeup,国庆节","2024-10-01,holiday,国庆节","2024-10-02,holiday,国庆节","2024-10-03,holiday,国庆节","2024-10-04,holiday,国庆节","2024-10-05,holiday,国庆节","2024-10-06,holiday,国庆节","2024-10-07,holiday,国庆节","2024-10-12,workday_makeup,国庆节","2025-01-01,holiday,元旦","2025-01-26,workday_makeup,春节","2025-01-28,holiday,春节","2025-01-29,holiday,春节","2025-01-30,holiday,春节","2025-01-31,holiday,春节","2025-02-01,holiday,春节","2025-02-02,holiday,春节","2025-02-03,holiday,春节","2025-02-04,holiday,春节","2025-02-08,workday_makeup,春节","2025-04-04,holiday,清明节","2025-04-05,holiday,清明节","2025-04-06,holiday,清明节","2025-04-27,workday_makeup,劳动节","2025-05-01,holiday,劳动节","2025-05-02,holiday,劳动节","2025-05-03,holiday,劳动节","2025-05-04,holiday,劳动节","2025-05-05,holiday,劳动节","2025-05-31,holiday,端午节","2025-06-01,holiday,端午节","2025-06-02,holiday,端午节","2025-09-28,workday_makeup,国庆节","2025-10-01,holiday,国庆节","2025-10-02,holiday,国庆节","2025-10-03,holiday,国庆节","2025-10-04,holiday,国庆节","2025-10-05,holiday,国庆节","2025-10-06,holiday,中秋节","2025-10-07,holiday,国庆节","2025-10-08,holiday,国庆节","2025-10-11,workday_makeup,国庆节","2026-01-01,holiday,元旦","2026-01-02,holiday,元旦","2026-01-03,holiday,元旦","2026-01-04,workday_makeup,元旦","2026-02-14,workday_makeup,春节","2026-02-15,holiday,春节","2026-02-16,holiday,春节","2026-02-17,holiday,春节","2026-02-18,holiday,春节","2026-02-19,holiday,春节","2026-02-20,holiday,春节","2026-02-21,holiday,春节","2026-02-22,holiday,春节","2026-02-23,holiday,春节","2026-02-28,workday_makeup,春节","2026-04-04,holiday,清明节","2026-04-05,holiday,清明节","2026-04-06,holiday,清明节","2026-05-01,holiday,劳动节","2026-05-02,holiday,劳动节","2026-05-03,holiday,劳动节","2026-05-04,holiday,劳动节","2026-05-05,holiday,劳动节","2026-05-09,workday_makeup,劳动节","2026-06-19,holiday,端午节","2026-06-20,holiday,端午节","2026-06-21,holiday,端午节","2026-09-20,workday_makeup,国庆节","2026-09-25,holiday,中秋节","2026-09-26,holiday,中秋节","2026-09-27,holiday,中秋节","2026-10-01,holiday,国庆节","2026-10-02,holiday,国庆节","2026-10-03,holiday,国庆节","2026-10-04,holiday,国庆节","2026-10-05,holiday,国庆节","2026-10-06,holiday,国庆节","2026-10-07,holiday,国庆节","2026-10-10,workday_makeup,国庆节"],"standing":"official"}',X'2791EFE1920154F42BC2BC8183EFA70672486AF3E15A55089F0B4B7A6A5D7468',X'F1EEA2319EED2EEBD8A818EFF13F7ED2737E7B9FF262487DF9217007F1F0E36F');
INSERT INTO "event" VALUES(3,3,1,'calendar.loaded','2024-12-02','2026-11-28T15:53:43.992Z','2024-12-02','wang','{"marked-days":["2027-01-01,holiday,元旦","2027-02-05,holiday,农历除夕","2027-02-06,holiday,春节","2027-02-07,holiday,春节","2027-02-08,holiday,春节","2027-02-09,holiday,春节（补假）","2027-02-10,holiday,春节（补假）","2027-04-05,holiday,清明节","2027-05-01,holiday,劳动节","2027-05-02,holiday,劳动节","2027-05-03,holiday,劳动节（补假）","2027-05-04,holiday,劳动节（补假）","2027-06-09,holiday,端午节","2027-09-15,holiday,中秋节","2027-10-01,holiday,国庆节","2027-10-02,holiday,国庆节","2027-10-03,holiday,国庆节","2027-10-04,holiday,国庆节（补假）","2027-10-05,holiday,国庆节（补假）"],"standing":"projected"}',X'F1EEA2319EED2EEBD8A818EFF13F7ED2737E7B9FF262487DF9217007F1F0E36F',X'44104DCC24CA8340F665D1F64B43F481E265463C5FED7225A516AF319C97A1D1');
INSERT INTO "event" VALUES(4,4,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500","title":"聊城市","title-en":"Liaocheng"}',X'44104DCC24CA8340F665D1F64B43F481E265463C5FED7225A516AF319C97A1D1',X'A185344A1BDCAF65D3BBFD74D20FF3BDFCDB61E1125C91DF53635FA599FCB2FE');
INSERT INTO "event" VALUES(5,5,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502","title":"东昌府区","title-en":"Dongchangfu District"}',X'A185344A1BDCAF65D3BBFD74D20FF3BDFCDB61E1125C91DF53635FA599FCB2FE',X'787C8E76F16124B2524EBCE9E4E2D9947DBBD47D026E0587B375AB3C244B2752');
INSERT INTO "event" VALUES(6,6,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371503","title":"茌平区","title-en":"Chiping District"}',X'787C8E76F16124B2524EBCE9E4E2D9947DBBD47D026E0587B375AB3C244B2752',X'C50F876FE63BFF0879A21E3A41B96502E323B9E295EFB8F3E0B2694B795AC216');
INSERT INTO "event" VALUES(7,7,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371581","title":"临清市","title-en":"Linqing City"}',X'C50F876FE63BFF0879A21E3A41B96502E323B9E295EFB8F3E0B2694B795AC216',X'D90537EA0FCA636AF9AB824216C0A2456711B9D2B2B7974E1A597EE6F451B891');
INSERT INTO "event" VALUES(8,8,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371521","title":"阳谷县","title-en":"Yanggu County"}',X'D90537EA0FCA636AF9AB824216C0A2456711B9D2B2B7974E1A597EE6F451B891',X'37C45F957ADF1166D28E707FB6E78B3C130F07D967D9D942B5815F6489A00294');
INSERT INTO "event" VALUES(9,9,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371522","title":"莘县","title-en":"Shen County"}',X'37C45F957ADF1166D28E707FB6E78B3C130F07D967D9D942B5815F6489A00294',X'B89D01250EE838932825AF56E19D6CE2E98D4B65F3132488C3A70EF052D5B1F2');
INSERT INTO "event" VALUES(10,10,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371524","title":"东阿县","title-en":"Dong''e County"}',X'B89D01250EE838932825AF56E19D6CE2E98D4B65F3132488C3A70EF052D5B1F2',X'1B15532845B082E29CA59A9BD64CF3AA24BB765AB1F4311FFEEC60B068267982');
INSERT INTO "event" VALUES(11,11,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371525","title":"冠县","title-en":"Guan County"}',X'1B15532845B082E29CA59A9BD64CF3AA24BB765AB1F4311FFEEC60B068267982',X'2E5BA66F6F0B5757606556F2F073625A8342E259037C26FFDC595C40C1EAF866');
INSERT INTO "event" VALUES(12,12,1,'region.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371526","title":"高唐县","title-en":"Gaotang County"}',X'2E5BA66F6F0B5757606556F2F073625A8342E259037C26FFDC595C40C1EAF866',X'F756FAF998C0020DAF45115AC332AF3FEECBFA984D1DCC377E5CC86C6C95FE8E');
INSERT INTO "event" VALUES(13,13,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500","pattern":"聊政复〔{year}〕{serial}号","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'F756FAF998C0020DAF45115AC332AF3FEECBFA984D1DCC377E5CC86C6C95FE8E',X'DE990EB53F08BF7AC44DD242695736358A86969517C425B5864BB9D22893081E');
INSERT INTO "event" VALUES(14,14,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502","pattern":"东昌政复〔{year}〕{serial}号","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'DE990EB53F08BF7AC44DD242695736358A86969517C425B5864BB9D22893081E',X'65279FAEC94271161091F9B3C8DFA70FC4EDDC22619376AA1B00E3FF1C09ED4B');
INSERT INTO "event" VALUES(15,15,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371503","pattern":"茌政复〔{year}〕{serial}号","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'65279FAEC94271161091F9B3C8DFA70FC4EDDC22619376AA1B00E3FF1C09ED4B',X'CE8AE8D9FF6BF79120C892BB7073CB792F9A389D245C92EF6A9F67478D04ADC6');
INSERT INTO "event" VALUES(16,16,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371581","pattern":"临政复〔{year}〕{serial}号","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'CE8AE8D9FF6BF79120C892BB7073CB792F9A389D245C92EF6A9F67478D04ADC6',X'BE3B74090739996B382FFB5395EDFA2F081BB45B441801880A614F0E4D91043F');
INSERT INTO "event" VALUES(17,17,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371521","pattern":"阳政复〔{year}〕{serial}号","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'BE3B74090739996B382FFB5395EDFA2F081BB45B441801880A614F0E4D91043F',X'CCDEBCF531D246EB43ED4150AD0762187B48DE21B60D7DCA7036F5EDA0485E66');
INSERT INTO "event" VALUES(18,18,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371522","pattern":"莘政复〔{year}〕{serial}号","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'CCDEBCF531D246EB43ED4150AD0762187B48DE21B60D7DCA7036F5EDA0485E66',X'AA663A3E5D231BC40B214C48EED85DA3007D2250AB8DB7496140273B4B8208D8');
INSERT INTO "event" VALUES(19,19,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371524","pattern":"东政复〔{year}〕{serial}号","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'AA663A3E5D231BC40B214C48EED85DA3007D2250AB8DB7496140273B4B8208D8',X'23F1F3FBF602C8B11CA6F1351A4F0F9294D739B15453F2113F97C5688C7ADA06');
INSERT INTO "event" VALUES(20,20,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371525","pattern":"冠政复〔{year}〕{serial}号","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'23F1F3FBF602C8B11CA6F1351A4F0F9294D739B15453F2113F97C5688C7ADA06',X'52367629D40741F02695F46A1270FF929E48096434DF2FE64B92CA96AF322004');
INSERT INTO "event" VALUES(21,21,1,'authority.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371526","pattern":"高政复〔{year}〕{serial}号","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'52367629D40741F02695F46A1270FF929E48096434DF2FE64B92CA96AF322004',X'D5BB11B6BF2B2BFBB3421427503E32DF678BCD54370E6FFC022591B50EC4DAE9');
INSERT INTO "event" VALUES(22,22,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-government","field":"government","level":"city","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'D5BB11B6BF2B2BFBB3421427503E32DF678BCD54370E6FFC022591B50EC4DAE9',X'7ECC1CD8D642661141253395E13A98CC842F1C88B52439C223942D180B4B6331');
INSERT INTO "event" VALUES(23,23,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-public-security","field":"public-security","level":"city","region":"371500","title":"聊城市公安局","title-en":"Liaocheng Public Security Bureau"}',X'7ECC1CD8D642661141253395E13A98CC842F1C88B52439C223942D180B4B6331',X'8EDBC666103403248AF59A151014D508F3BC0E201671F9CA5507F985D6FBFCBD');
INSERT INTO "event" VALUES(24,24,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-natural-resources","field":"natural-resources","level":"city","region":"371500","title":"聊城市自然资源和规划局","title-en":"Liaocheng Natural Resources and Planning Bureau"}',X'8EDBC666103403248AF59A151014D508F3BC0E201671F9CA5507F985D6FBFCBD',X'9A61C998DBCAC8E6CBE0BB9C10541BC3F8386386FEF941D43468EB5C6ABB70D9');
INSERT INTO "event" VALUES(25,25,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-housing","field":"housing","level":"city","region":"371500","title":"聊城市住房和城乡建设局","title-en":"Liaocheng Housing and Construction Bureau"}',X'9A61C998DBCAC8E6CBE0BB9C10541BC3F8386386FEF941D43468EB5C6ABB70D9',X'277B77F9BA2ECBA6C97B9B294853DD29655BA96021AD15D3ED39E4844FC1E261');
INSERT INTO "event" VALUES(26,26,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-human-resources","field":"human-resources","level":"city","region":"371500","title":"聊城市人力资源和社会保障局","title-en":"Liaocheng Human Resources and Social Security Bureau"}',X'277B77F9BA2ECBA6C97B9B294853DD29655BA96021AD15D3ED39E4844FC1E261',X'31D0751D153F8C45E67E94B8CA5E071EF5FCFC91E88427CF334F553502A75960');
INSERT INTO "event" VALUES(27,27,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-market-regulation","field":"market-regulation","level":"city","region":"371500","title":"聊城市市场监督管理局","title-en":"Liaocheng Market Regulation Bureau"}',X'31D0751D153F8C45E67E94B8CA5E071EF5FCFC91E88427CF334F553502A75960',X'37BCE3213CDFB5FCFB8C4E0E49270B52FC59836F7A31C13FBB76DED98D2D5FE1');
INSERT INTO "event" VALUES(28,28,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-urban-management","field":"urban-management","level":"city","region":"371500","title":"聊城市城市管理局","title-en":"Liaocheng Urban Management Bureau"}',X'37BCE3213CDFB5FCFB8C4E0E49270B52FC59836F7A31C13FBB76DED98D2D5FE1',X'DEFD8ECC4F4B24150109E42A92783E498C73EA1FA6851CEFCAC8C87EC899B68A');
INSERT INTO "event" VALUES(29,29,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-transport","field":"transport","level":"city","region":"371500","title":"聊城市交通运输局","title-en":"Liaocheng Transport Bureau"}',X'DEFD8ECC4F4B24150109E42A92783E498C73EA1FA6851CEFCAC8C87EC899B68A',X'3E98CADB40104C23640B1B9E0F3D2196261FFE869C95C0662C2EB80520556FB8');
INSERT INTO "event" VALUES(30,30,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-health","field":"health","level":"city","region":"371500","title":"聊城市卫生健康委员会","title-en":"Liaocheng Health Commission"}',X'3E98CADB40104C23640B1B9E0F3D2196261FFE869C95C0662C2EB80520556FB8',X'4CBC4A63C700079C457AEE211B10ACC466305034F82AC71D04AF67F0520987EC');
INSERT INTO "event" VALUES(31,31,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-medical-insurance","field":"medical-insurance","level":"city","region":"371500","title":"聊城市医疗保障局","title-en":"Liaocheng Medical Insurance Bureau"}',X'4CBC4A63C700079C457AEE211B10ACC466305034F82AC71D04AF67F0520987EC',X'E1C566CD639F76921247B895741D9D6E25B551D6C633CA332870802BA4D7E9B8');
INSERT INTO "event" VALUES(32,32,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-education","field":"education","level":"city","region":"371500","title":"聊城市教育和体育局","title-en":"Liaocheng Education and Sports Bureau"}',X'E1C566CD639F76921247B895741D9D6E25B551D6C633CA332870802BA4D7E9B8',X'559C28F14E72024F9CD22707B3F08B6437FC3B96F0AEF11963B9CBCA5C184444');
INSERT INTO "event" VALUES(33,33,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-agriculture","field":"agriculture","level":"city","region":"371500","title":"聊城市农业农村局","title-en":"Liaocheng Agriculture and Rural Affairs Bureau"}',X'559C28F14E72024F9CD22707B3F08B6437FC3B96F0AEF11963B9CBCA5C184444',X'47D407FE113071660DBC16FA0FD00109FC519BF33221819111B71D699FE74F26');
INSERT INTO "event" VALUES(34,34,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-water","field":"water","level":"city","region":"371500","title":"聊城市水利局","title-en":"Liaocheng Water Resources Bureau"}',X'47D407FE113071660DBC16FA0FD00109FC519BF33221819111B71D699FE74F26',X'E45110CFA39B9E22D44902846F9AA25C7CBB3AD677DBDDCFE57475F157FC8096');
INSERT INTO "event" VALUES(35,35,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-environment","field":"environment","level":"city","region":"371500","title":"聊城市生态环境局","title-en":"Liaocheng Ecology and Environment Bureau"}',X'E45110CFA39B9E22D44902846F9AA25C7CBB3AD677DBDDCFE57475F157FC8096',X'AD84D23614508E97F04333108E769EBF19C18A9460423A7FDDCCB9DF384B999E');
INSERT INTO "event" VALUES(36,36,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-emergency","field":"emergency","level":"city","region":"371500","title":"聊城市应急管理局","title-en":"Liaocheng Emergency Management Bureau"}',X'AD84D23614508E97F04333108E769EBF19C18A9460423A7FDDCCB9DF384B999E',X'C03F48D79EFF8F5C8C6063A56C978F524106B37DABC5082604C08A1FAFCCEB7E');
INSERT INTO "event" VALUES(37,37,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-civil-affairs","field":"civil-affairs","level":"city","region":"371500","title":"聊城市民政局","title-en":"Liaocheng Civil Affairs Bureau"}',X'C03F48D79EFF8F5C8C6063A56C978F524106B37DABC5082604C08A1FAFCCEB7E',X'94987F336E76C738D5868BDC018615C74E57D4F762F52FA283619EEA43350B4B');
INSERT INTO "event" VALUES(38,38,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371500-traffic-police","field":"public-security","level":"city","region":"371500","title":"聊城市公安局交通警察支队","title-en":"Traffic Police Detachment of the Liaocheng Public Security Bureau"}',X'94987F336E76C738D5868BDC018615C74E57D4F762F52FA283619EEA43350B4B',X'9C88FFFC1709BA02B6197ED7DF066D4284648996E6753F81F88F79084DAA2A9D');
INSERT INTO "event" VALUES(39,39,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-government","field":"government","level":"county","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'9C88FFFC1709BA02B6197ED7DF066D4284648996E6753F81F88F79084DAA2A9D',X'1A518F1293E1E22E709549642A2498AF194A23A9D5EAEAFE7A4C72B2EFFCD7B1');
INSERT INTO "event" VALUES(40,40,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-public-security","field":"public-security","level":"city","region":"371502","title":"聊城市公安局东昌府分局","title-en":"Dongchangfu District Branch of the Liaocheng Public Security Bureau"}',X'1A518F1293E1E22E709549642A2498AF194A23A9D5EAEAFE7A4C72B2EFFCD7B1',X'B30D0AB504CDDFCD3715DE79FEC7698D6FA4A07B6F37C414347A5E072FCCCCB8');
INSERT INTO "event" VALUES(41,41,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-natural-resources","field":"natural-resources","level":"county","region":"371502","title":"东昌府区自然资源和规划局","title-en":"Dongchangfu District Natural Resources and Planning Bureau"}',X'B30D0AB504CDDFCD3715DE79FEC7698D6FA4A07B6F37C414347A5E072FCCCCB8',X'97E7356E457F4E0DC12905F4E102FFB7B73137D460219671E66AEA3B4A17A484');
INSERT INTO "event" VALUES(42,42,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-housing","field":"housing","level":"county","region":"371502","title":"东昌府区住房和城乡建设局","title-en":"Dongchangfu District Housing and Construction Bureau"}',X'97E7356E457F4E0DC12905F4E102FFB7B73137D460219671E66AEA3B4A17A484',X'6601EA78DEB9D928626086F9E89DD1B476CE085BB08C6449E5D90C32738B2B51');
INSERT INTO "event" VALUES(43,43,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-human-resources","field":"human-resources","level":"county","region":"371502","title":"东昌府区人力资源和社会保障局","title-en":"Dongchangfu District Human Resources and Social Security Bureau"}',X'6601EA78DEB9D928626086F9E89DD1B476CE085BB08C6449E5D90C32738B2B51',X'36D35D414A3E4E495187685D0569CE73B9CDFD43CA54083123BFAD86ED5F62F7');
INSERT INTO "event" VALUES(44,44,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-market-regulation","field":"market-regulation","level":"county","region":"371502","title":"东昌府区市场监督管理局","title-en":"Dongchangfu District Market Regulation Bureau"}',X'36D35D414A3E4E495187685D0569CE73B9CDFD43CA54083123BFAD86ED5F62F7',X'46957FE1F59D90191A03BED33EC790822D6114BE778B17410BF37088D8DCD725');
INSERT INTO "event" VALUES(45,45,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-urban-management","field":"urban-management","level":"county","region":"371502","title":"东昌府区综合行政执法局","title-en":"Dongchangfu District Comprehensive Enforcement Bureau"}',X'46957FE1F59D90191A03BED33EC790822D6114BE778B17410BF37088D8DCD725',X'2A6BA857088238194E1217CA103DEB377D3EDB6D1CE83027548C6C01F349EC70');
INSERT INTO "event" VALUES(46,46,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-transport","field":"transport","level":"county","region":"371502","title":"东昌府区交通运输局","title-en":"Dongchangfu District Transport Bureau"}',X'2A6BA857088238194E1217CA103DEB377D3EDB6D1CE83027548C6C01F349EC70',X'58C935577208DCDFB73089701CE675A156F46F3DCFDC8637D94016A48C6696D5');
INSERT INTO "event" VALUES(47,47,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-health","field":"health","level":"county","region":"371502","title":"东昌府区卫生健康局","title-en":"Dongchangfu District Health Bureau"}',X'58C935577208DCDFB73089701CE675A156F46F3DCFDC8637D94016A48C6696D5',X'A73E36CAB9317B7C53E317BFE53AAAFA16A9640B86B1DE87E15E5B3D9DDC36D7');
INSERT INTO "event" VALUES(48,48,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-medical-insurance","field":"medical-insurance","level":"county","region":"371502","title":"东昌府区医疗保障局","title-en":"Dongchangfu District Medical Insurance Bureau"}',X'A73E36CAB9317B7C53E317BFE53AAAFA16A9640B86B1DE87E15E5B3D9DDC36D7',X'846EF14BBA14473E6726E20504594AE7ED0529E29A1EBEDE072DEBA8DB3A59A1');
INSERT INTO "event" VALUES(49,49,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-education","field":"education","level":"county","region":"371502","title":"东昌府区教育和体育局","title-en":"Dongchangfu District Education and Sports Bureau"}',X'846EF14BBA14473E6726E20504594AE7ED0529E29A1EBEDE072DEBA8DB3A59A1',X'2EE638EDA12F05FAE889293D16F030E205FF32CB96E6F3667B41E2C7DD741B53');
INSERT INTO "event" VALUES(50,50,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-agriculture","field":"agriculture","level":"county","region":"371502","title":"东昌府区农业农村局","title-en":"Dongchangfu District Agriculture and Rural Affairs Bureau"}',X'2EE638EDA12F05FAE889293D16F030E205FF32CB96E6F3667B41E2C7DD741B53',X'A8CFEEE4D8CF279D942D076A861CFA9F1FFCE0A80ADD0E5AC6ED8ECE50701292');
INSERT INTO "event" VALUES(51,51,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-water","field":"water","level":"county","region":"371502","title":"东昌府区水利局","title-en":"Dongchangfu District Water Resources Bureau"}',X'A8CFEEE4D8CF279D942D076A861CFA9F1FFCE0A80ADD0E5AC6ED8ECE50701292',X'C8600C29FAAC9773B3AA1557092AC72CBA9C6C90B6EEE68861C1DD2B399C9377');
INSERT INTO "event" VALUES(52,52,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-environment","field":"environment","level":"city","region":"371502","title":"聊城市生态环境局东昌府区分局","title-en":"Dongchangfu District Branch of the Liaocheng Ecology and Environment Bureau"}',X'C8600C29FAAC9773B3AA1557092AC72CBA9C6C90B6EEE68861C1DD2B399C9377',X'D509BC6E2C2A377C852A0ABBD9FD74C39AA7083E46C7A34C792D6CB5C827A57C');
INSERT INTO "event" VALUES(53,53,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-emergency","field":"emergency","level":"county","region":"371502","title":"东昌府区应急管理局","title-en":"Dongchangfu District Emergency Management Bureau"}',X'D509BC6E2C2A377C852A0ABBD9FD74C39AA7083E46C7A34C792D6CB5C827A57C',X'188AD3457ACAAD9DFA477D232D12B7D372A4B3F7D6618023D298E01184E86AEA');
INSERT INTO "event" VALUES(54,54,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-civil-affairs","field":"civil-affairs","level":"county","region":"371502","title":"东昌府区民政局","title-en":"Dongchangfu District Civil Affairs Bureau"}',X'188AD3457ACAAD9DFA477D232D12B7D372A4B3F7D6618023D298E01184E86AEA',X'D1D463B0844730569654E7AA3C3949588C820738378B789F243007728E707730');
INSERT INTO "event" VALUES(55,55,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-town-1","field":"government","level":"township","region":"371502","title":"东昌府区堂邑镇人民政府","title-en":"People''s Government of Tangyi Town, Dongchangfu District"}',X'D1D463B0844730569654E7AA3C3949588C820738378B789F243007728E707730',X'483ADDC96C3FD6EE3382934DD313EB8014B9D84BCEED1FB478F8F2C7CA6378F2');
INSERT INTO "event" VALUES(56,56,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-town-2","field":"government","level":"township","region":"371502","title":"东昌府区沙镇镇人民政府","title-en":"People''s Government of Shazhen Town, Dongchangfu District"}',X'483ADDC96C3FD6EE3382934DD313EB8014B9D84BCEED1FB478F8F2C7CA6378F2',X'9E266960102020E50A30385E44AE4BAD935C1ED15C6EB30B070B4D668B0ACD1A');
INSERT INTO "event" VALUES(57,57,1,'agency.added','2024-12-02','2026-11-28T15:53:43.993Z','2024-12-02','wang','{"code":"371502-town-3","field":"government","level":"township","region":"371502","title":"东昌府区侯营镇人民政府","title-en":"People''s Government of Houying Town, Dongchangfu District"}',X'9E266960102020E50A30385E44AE4BAD935C1ED15C6EB30B070B4D668B0ACD1A',X'290036169749BBA22F418D0A98EBDF67EBC53102F84F42F47148D17905AC6AFC');
INSERT INTO "event" VALUES(58,58,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-government","field":"government","level":"county","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'290036169749BBA22F418D0A98EBDF67EBC53102F84F42F47148D17905AC6AFC',X'3578721718E287B728A64AA6E3D9E12AF9851A5F677F49660C64AD6AC4C90162');
INSERT INTO "event" VALUES(59,59,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-public-security","field":"public-security","level":"city","region":"371503","title":"聊城市公安局茌平分局","title-en":"Chiping District Branch of the Liaocheng Public Security Bureau"}',X'3578721718E287B728A64AA6E3D9E12AF9851A5F677F49660C64AD6AC4C90162',X'2BB61B984813C11659C7E68368ED8351C3382DA30142263BA518527C23C8D808');
INSERT INTO "event" VALUES(60,60,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-natural-resources","field":"natural-resources","level":"county","region":"371503","title":"茌平区自然资源和规划局","title-en":"Chiping District Natural Resources and Planning Bureau"}',X'2BB61B984813C11659C7E68368ED8351C3382DA30142263BA518527C23C8D808',X'98F7301E3593E2038A20C9FBB7911C3BAC5B0C5E776271E03DCF509F1BE69D48');
INSERT INTO "event" VALUES(61,61,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-housing","field":"housing","level":"county","region":"371503","title":"茌平区住房和城乡建设局","title-en":"Chiping District Housing and Construction Bureau"}',X'98F7301E3593E2038A20C9FBB7911C3BAC5B0C5E776271E03DCF509F1BE69D48',X'2FAD40F89A39F141FDEE4B8989FC6ABAA3315841684B49E3D116686A7BF5D1E8');
INSERT INTO "event" VALUES(62,62,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-human-resources","field":"human-resources","level":"county","region":"371503","title":"茌平区人力资源和社会保障局","title-en":"Chiping District Human Resources and Social Security Bureau"}',X'2FAD40F89A39F141FDEE4B8989FC6ABAA3315841684B49E3D116686A7BF5D1E8',X'2181EF6E68C02B5CE9B52B49D0271C8D0AAFC7D5637EFB4CD3AA0C985F5BCA79');
INSERT INTO "event" VALUES(63,63,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-market-regulation","field":"market-regulation","level":"county","region":"371503","title":"茌平区市场监督管理局","title-en":"Chiping District Market Regulation Bureau"}',X'2181EF6E68C02B5CE9B52B49D0271C8D0AAFC7D5637EFB4CD3AA0C985F5BCA79',X'14061A8C60378705A6DF4B079D565D8541F1426BF58AC1D362A0A8A6A13DA23F');
INSERT INTO "event" VALUES(64,64,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-urban-management","field":"urban-management","level":"county","region":"371503","title":"茌平区综合行政执法局","title-en":"Chiping District Comprehensive Enforcement Bureau"}',X'14061A8C60378705A6DF4B079D565D8541F1426BF58AC1D362A0A8A6A13DA23F',X'4371A894BF753775E12F87478B6EF7BA84EFE31B7B216FB67ACB2B7D4C80897B');
INSERT INTO "event" VALUES(65,65,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-transport","field":"transport","level":"county","region":"371503","title":"茌平区交通运输局","title-en":"Chiping District Transport Bureau"}',X'4371A894BF753775E12F87478B6EF7BA84EFE31B7B216FB67ACB2B7D4C80897B',X'207F5A5F79446F91BB21E8B0AF5E176AD9539613BF9804B8597686B164947817');
INSERT INTO "event" VALUES(66,66,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-health","field":"health","level":"county","region":"371503","title":"茌平区卫生健康局","title-en":"Chiping District Health Bureau"}',X'207F5A5F79446F91BB21E8B0AF5E176AD9539613BF9804B8597686B164947817',X'D54EE8EF2EB73F0A1DD60E4A4D763AE357E796FDA48C18BD68C6EBA98548E825');
INSERT INTO "event" VALUES(67,67,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-medical-insurance","field":"medical-insurance","level":"county","region":"371503","title":"茌平区医疗保障局","title-en":"Chiping District Medical Insurance Bureau"}',X'D54EE8EF2EB73F0A1DD60E4A4D763AE357E796FDA48C18BD68C6EBA98548E825',X'30E4A584A466CB69C0A3BBF351772FE300D5E04C7E9A7913323B3CE4398934C1');
INSERT INTO "event" VALUES(68,68,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-education","field":"education","level":"county","region":"371503","title":"茌平区教育和体育局","title-en":"Chiping District Education and Sports Bureau"}',X'30E4A584A466CB69C0A3BBF351772FE300D5E04C7E9A7913323B3CE4398934C1',X'DE0C390F36EEF583DC23FB16C861D5A66C2B540F19B7792D9DCCA640CDA61084');
INSERT INTO "event" VALUES(69,69,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-agriculture","field":"agriculture","level":"county","region":"371503","title":"茌平区农业农村局","title-en":"Chiping District Agriculture and Rural Affairs Bureau"}',X'DE0C390F36EEF583DC23FB16C861D5A66C2B540F19B7792D9DCCA640CDA61084',X'4AE0E953327181C591B54CDF4741E3A46546052F13E278EBA05F2FC9B552536F');
INSERT INTO "event" VALUES(70,70,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-water","field":"water","level":"county","region":"371503","title":"茌平区水利局","title-en":"Chiping District Water Resources Bureau"}',X'4AE0E953327181C591B54CDF4741E3A46546052F13E278EBA05F2FC9B552536F',X'2EC60DFFA83D3170376E04C319CF2E7F5860266FA962765738663E24E80EC8FB');
INSERT INTO "event" VALUES(71,71,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-environment","field":"environment","level":"city","region":"371503","title":"聊城市生态环境局茌平区分局","title-en":"Chiping District Branch of the Liaocheng Ecology and Environment Bureau"}',X'2EC60DFFA83D3170376E04C319CF2E7F5860266FA962765738663E24E80EC8FB',X'0BC1F0A55EEAFBC2887B55611D8E246E5A9691D596CF059A33E52E4164A6C921');
INSERT INTO "event" VALUES(72,72,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-emergency","field":"emergency","level":"county","region":"371503","title":"茌平区应急管理局","title-en":"Chiping District Emergency Management Bureau"}',X'0BC1F0A55EEAFBC2887B55611D8E246E5A9691D596CF059A33E52E4164A6C921',X'FBDBFF4F1300DC66190D6A3E2C66318D3DC83E126BF9F0713D58A76A3C21AD7F');
INSERT INTO "event" VALUES(73,73,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-civil-affairs","field":"civil-affairs","level":"county","region":"371503","title":"茌平区民政局","title-en":"Chiping District Civil Affairs Bureau"}',X'FBDBFF4F1300DC66190D6A3E2C66318D3DC83E126BF9F0713D58A76A3C21AD7F',X'261717313DAA3B8882B0A3C6BA36940BA3C7F161908E093C8D13717FB0D17380');
INSERT INTO "event" VALUES(74,74,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-town-1","field":"government","level":"township","region":"371503","title":"茌平区博平镇人民政府","title-en":"People''s Government of Boping Town, Chiping District"}',X'261717313DAA3B8882B0A3C6BA36940BA3C7F161908E093C8D13717FB0D17380',X'EDFFEA6CE26C29E882B2230149A4E54F0614CC44EFBE173CD4847CB27623721C');
INSERT INTO "event" VALUES(75,75,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-town-2","field":"government","level":"township","region":"371503","title":"茌平区杜郎口镇人民政府","title-en":"People''s Government of Dulangkou Town, Chiping District"}',X'EDFFEA6CE26C29E882B2230149A4E54F0614CC44EFBE173CD4847CB27623721C',X'B3C4C987CA1FE95BDD388F3FAE2A7A444DA6643BCEF5A49517087F585053FB59');
INSERT INTO "event" VALUES(76,76,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371503-town-3","field":"government","level":"township","region":"371503","title":"茌平区乐平铺镇人民政府","title-en":"People''s Government of Lepingpu Town, Chiping District"}',X'B3C4C987CA1FE95BDD388F3FAE2A7A444DA6643BCEF5A49517087F585053FB59',X'03F380BA0F80953CC5D9962EFCF8F342BC96512AD7AB392A21301A04F6DC5A64');
INSERT INTO "event" VALUES(77,77,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-government","field":"government","level":"county","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'03F380BA0F80953CC5D9962EFCF8F342BC96512AD7AB392A21301A04F6DC5A64',X'D09DB0793594FF9B626756852588C87349B3EE24F935C137F56BE404F03EE702');
INSERT INTO "event" VALUES(78,78,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-public-security","field":"public-security","level":"county","region":"371581","title":"临清市公安局","title-en":"Linqing City Public Security Bureau"}',X'D09DB0793594FF9B626756852588C87349B3EE24F935C137F56BE404F03EE702',X'F2CD0E78F5E8B3415DBC6AD7A7322258C7E48164794AE2EB7C19A2DD6EC6B237');
INSERT INTO "event" VALUES(79,79,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-natural-resources","field":"natural-resources","level":"county","region":"371581","title":"临清市自然资源和规划局","title-en":"Linqing City Natural Resources and Planning Bureau"}',X'F2CD0E78F5E8B3415DBC6AD7A7322258C7E48164794AE2EB7C19A2DD6EC6B237',X'CAC3078D68A80749D37AF7381EE475370874D323555AB83552214EEE2CDE2590');
INSERT INTO "event" VALUES(80,80,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-housing","field":"housing","level":"county","region":"371581","title":"临清市住房和城乡建设局","title-en":"Linqing City Housing and Construction Bureau"}',X'CAC3078D68A80749D37AF7381EE475370874D323555AB83552214EEE2CDE2590',X'962E89371C255A8D64B469CCE2DC4BA8A948EB99B81E0B2547C8E80EFD41B6FE');
INSERT INTO "event" VALUES(81,81,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-human-resources","field":"human-resources","level":"county","region":"371581","title":"临清市人力资源和社会保障局","title-en":"Linqing City Human Resources and Social Security Bureau"}',X'962E89371C255A8D64B469CCE2DC4BA8A948EB99B81E0B2547C8E80EFD41B6FE',X'19B61E989BC184367F84DDD0385E0685F2D406F03F29340F50CDE42ABB415976');
INSERT INTO "event" VALUES(82,82,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-market-regulation","field":"market-regulation","level":"county","region":"371581","title":"临清市市场监督管理局","title-en":"Linqing City Market Regulation Bureau"}',X'19B61E989BC184367F84DDD0385E0685F2D406F03F29340F50CDE42ABB415976',X'750F654CD37A6611D53564ACC57529A4528EC8F97F9AF8BFE383B617718FAA63');
INSERT INTO "event" VALUES(83,83,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-urban-management","field":"urban-management","level":"county","region":"371581","title":"临清市综合行政执法局","title-en":"Linqing City Comprehensive Enforcement Bureau"}',X'750F654CD37A6611D53564ACC57529A4528EC8F97F9AF8BFE383B617718FAA63',X'C9926DC5DF33B6A1DF0F694E6FB26C4C119010AEE20D2C642DC65D40B1CA3E5B');
INSERT INTO "event" VALUES(84,84,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-transport","field":"transport","level":"county","region":"371581","title":"临清市交通运输局","title-en":"Linqing City Transport Bureau"}',X'C9926DC5DF33B6A1DF0F694E6FB26C4C119010AEE20D2C642DC65D40B1CA3E5B',X'6DF24FEB38B91B62D03516E2C5CC739E3F7FFB597B98E3EC4ECF4F68CF83A8D4');
INSERT INTO "event" VALUES(85,85,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-health","field":"health","level":"county","region":"371581","title":"临清市卫生健康局","title-en":"Linqing City Health Bureau"}',X'6DF24FEB38B91B62D03516E2C5CC739E3F7FFB597B98E3EC4ECF4F68CF83A8D4',X'08F205DEA74C94A75300D356527F7D16E35FE056A073F0557B51E3B2347711FE');
INSERT INTO "event" VALUES(86,86,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-medical-insurance","field":"medical-insurance","level":"county","region":"371581","title":"临清市医疗保障局","title-en":"Linqing City Medical Insurance Bureau"}',X'08F205DEA74C94A75300D356527F7D16E35FE056A073F0557B51E3B2347711FE',X'394EC925A28AD1395C72DA27094DAA961FC66DE485B247953F7EE25A03B39AE6');
INSERT INTO "event" VALUES(87,87,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-education","field":"education","level":"county","region":"371581","title":"临清市教育和体育局","title-en":"Linqing City Education and Sports Bureau"}',X'394EC925A28AD1395C72DA27094DAA961FC66DE485B247953F7EE25A03B39AE6',X'67418065084C256E2922319C2B3ADE0C7A2F241B787F67D89C6938A8F9A703B3');
INSERT INTO "event" VALUES(88,88,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-agriculture","field":"agriculture","level":"county","region":"371581","title":"临清市农业农村局","title-en":"Linqing City Agriculture and Rural Affairs Bureau"}',X'67418065084C256E2922319C2B3ADE0C7A2F241B787F67D89C6938A8F9A703B3',X'986DF43F872E5216CF5E719E119BE338F2810B7CD8D086B37334ABAF9DF343DA');
INSERT INTO "event" VALUES(89,89,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-water","field":"water","level":"county","region":"371581","title":"临清市水利局","title-en":"Linqing City Water Resources Bureau"}',X'986DF43F872E5216CF5E719E119BE338F2810B7CD8D086B37334ABAF9DF343DA',X'4D0A3B1E2B2A8614463B4D52A61D594FD0E37807E25C854B8B6EC357DACC7223');
INSERT INTO "event" VALUES(90,90,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-environment","field":"environment","level":"city","region":"371581","title":"聊城市生态环境局临清市分局","title-en":"Linqing City Branch of the Liaocheng Ecology and Environment Bureau"}',X'4D0A3B1E2B2A8614463B4D52A61D594FD0E37807E25C854B8B6EC357DACC7223',X'44C64B2F41099A7B5E616CBAF73A51D363A4E3EAF80C49B7BBCA659C1FA26EAE');
INSERT INTO "event" VALUES(91,91,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-emergency","field":"emergency","level":"county","region":"371581","title":"临清市应急管理局","title-en":"Linqing City Emergency Management Bureau"}',X'44C64B2F41099A7B5E616CBAF73A51D363A4E3EAF80C49B7BBCA659C1FA26EAE',X'5994247757A2EA0A75E94EB1A2845B58A13A524B2995D7DEC1F57C0BBB8E5627');
INSERT INTO "event" VALUES(92,92,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-civil-affairs","field":"civil-affairs","level":"county","region":"371581","title":"临清市民政局","title-en":"Linqing City Civil Affairs Bureau"}',X'5994247757A2EA0A75E94EB1A2845B58A13A524B2995D7DEC1F57C0BBB8E5627',X'39AD12E9692CD05CFE6576D704D4BDB784840F919D1DC9F314AE55D2BB777F24');
INSERT INTO "event" VALUES(93,93,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-town-1","field":"government","level":"township","region":"371581","title":"临清市康庄镇人民政府","title-en":"People''s Government of Kangzhuang Town, Linqing City"}',X'39AD12E9692CD05CFE6576D704D4BDB784840F919D1DC9F314AE55D2BB777F24',X'AD5A3053038893BA70AB95469FC8AE7EACB98214CF4FA10134A7558F47665D1F');
INSERT INTO "event" VALUES(94,94,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-town-2","field":"government","level":"township","region":"371581","title":"临清市烟店镇人民政府","title-en":"People''s Government of Yandian Town, Linqing City"}',X'AD5A3053038893BA70AB95469FC8AE7EACB98214CF4FA10134A7558F47665D1F',X'CAC0E00E41C2F878AF317EFBA5C3D9605EF5778E0FB81BFC77A6A053C4189207');
INSERT INTO "event" VALUES(95,95,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371581-town-3","field":"government","level":"township","region":"371581","title":"临清市八岔路镇人民政府","title-en":"People''s Government of Bachalu Town, Linqing City"}',X'CAC0E00E41C2F878AF317EFBA5C3D9605EF5778E0FB81BFC77A6A053C4189207',X'B1FF8990841E7BE8C3D16951EBDA4CE961E1F3995C40494B7B9A4BE962306F82');
INSERT INTO "event" VALUES(96,96,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-government","field":"government","level":"county","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'B1FF8990841E7BE8C3D16951EBDA4CE961E1F3995C40494B7B9A4BE962306F82',X'5C60C530372C82BB4DBD064364BA2566009AA9C168597683392B275D9B692945');
INSERT INTO "event" VALUES(97,97,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-public-security","field":"public-security","level":"county","region":"371521","title":"阳谷县公安局","title-en":"Yanggu County Public Security Bureau"}',X'5C60C530372C82BB4DBD064364BA2566009AA9C168597683392B275D9B692945',X'DA99F020757F25DD90E562C63A3AEFE756D933C231D298854E867314D9E30148');
INSERT INTO "event" VALUES(98,98,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-natural-resources","field":"natural-resources","level":"county","region":"371521","title":"阳谷县自然资源和规划局","title-en":"Yanggu County Natural Resources and Planning Bureau"}',X'DA99F020757F25DD90E562C63A3AEFE756D933C231D298854E867314D9E30148',X'7AC2CA034EC2E2A4BEEB98A822E673CFF2F0BD0BDFB1376F36A8380244E59B03');
INSERT INTO "event" VALUES(99,99,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-housing","field":"housing","level":"county","region":"371521","title":"阳谷县住房和城乡建设局","title-en":"Yanggu County Housing and Construction Bureau"}',X'7AC2CA034EC2E2A4BEEB98A822E673CFF2F0BD0BDFB1376F36A8380244E59B03',X'2821D1A0FC53405DDAF201BE33307CE80049C33E539997A333DD12E4581F0BCB');
INSERT INTO "event" VALUES(100,100,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-human-resources","field":"human-resources","level":"county","region":"371521","title":"阳谷县人力资源和社会保障局","title-en":"Yanggu County Human Resources and Social Security Bureau"}',X'2821D1A0FC53405DDAF201BE33307CE80049C33E539997A333DD12E4581F0BCB',X'59B207FA0FA829FEA5F47F3D1574425F2CE3E5973167344CCAB8E70CCE2C629B');
INSERT INTO "event" VALUES(101,101,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-market-regulation","field":"market-regulation","level":"county","region":"371521","title":"阳谷县市场监督管理局","title-en":"Yanggu County Market Regulation Bureau"}',X'59B207FA0FA829FEA5F47F3D1574425F2CE3E5973167344CCAB8E70CCE2C629B',X'0AFA38D8C843F4147A64AB56D923A79A9F532C5E67084D207A736D0A2D282568');
INSERT INTO "event" VALUES(102,102,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-urban-management","field":"urban-management","level":"county","region":"371521","title":"阳谷县综合行政执法局","title-en":"Yanggu County Comprehensive Enforcement Bureau"}',X'0AFA38D8C843F4147A64AB56D923A79A9F532C5E67084D207A736D0A2D282568',X'5C15B1D2246A1ABB10C5887AD6952AAA7AE56DE4BBF1E5D8119457212B299A82');
INSERT INTO "event" VALUES(103,103,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-transport","field":"transport","level":"county","region":"371521","title":"阳谷县交通运输局","title-en":"Yanggu County Transport Bureau"}',X'5C15B1D2246A1ABB10C5887AD6952AAA7AE56DE4BBF1E5D8119457212B299A82',X'ECE98C94C743EB0A2D2C75D78A1B06F4D71A96589466567C5E5BBC82E8BD89AF');
INSERT INTO "event" VALUES(104,104,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-health","field":"health","level":"county","region":"371521","title":"阳谷县卫生健康局","title-en":"Yanggu County Health Bureau"}',X'ECE98C94C743EB0A2D2C75D78A1B06F4D71A96589466567C5E5BBC82E8BD89AF',X'F815DA20B68221C9054D904120BEDEB3BF727B9C840F25FE5E395D0AF1A1284A');
INSERT INTO "event" VALUES(105,105,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-medical-insurance","field":"medical-insurance","level":"county","region":"371521","title":"阳谷县医疗保障局","title-en":"Yanggu County Medical Insurance Bureau"}',X'F815DA20B68221C9054D904120BEDEB3BF727B9C840F25FE5E395D0AF1A1284A',X'9CD516FB24FFF2740953409CB39EC8A3FAD5CCBC99D16E457D4205287DBA5873');
INSERT INTO "event" VALUES(106,106,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-education","field":"education","level":"county","region":"371521","title":"阳谷县教育和体育局","title-en":"Yanggu County Education and Sports Bureau"}',X'9CD516FB24FFF2740953409CB39EC8A3FAD5CCBC99D16E457D4205287DBA5873',X'5BEEB56498052740E8A3A69A37671FD344FFFB573A61AC237278E931494725E8');
INSERT INTO "event" VALUES(107,107,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-agriculture","field":"agriculture","level":"county","region":"371521","title":"阳谷县农业农村局","title-en":"Yanggu County Agriculture and Rural Affairs Bureau"}',X'5BEEB56498052740E8A3A69A37671FD344FFFB573A61AC237278E931494725E8',X'ED2461D45965EBF854EA8092ED7713D497E2C7B56BB40DDC382A662DB76C7372');
INSERT INTO "event" VALUES(108,108,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-water","field":"water","level":"county","region":"371521","title":"阳谷县水利局","title-en":"Yanggu County Water Resources Bureau"}',X'ED2461D45965EBF854EA8092ED7713D497E2C7B56BB40DDC382A662DB76C7372',X'925353319505C1D964BED4EA541B7D26DBAF58287CDF5B056E50ABC936AA1C03');
INSERT INTO "event" VALUES(109,109,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-environment","field":"environment","level":"city","region":"371521","title":"聊城市生态环境局阳谷县分局","title-en":"Yanggu County Branch of the Liaocheng Ecology and Environment Bureau"}',X'925353319505C1D964BED4EA541B7D26DBAF58287CDF5B056E50ABC936AA1C03',X'7B40DCA96757CB56E756999BF0EB16528098B203535555F1751E5EC96EAD525E');
INSERT INTO "event" VALUES(110,110,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-emergency","field":"emergency","level":"county","region":"371521","title":"阳谷县应急管理局","title-en":"Yanggu County Emergency Management Bureau"}',X'7B40DCA96757CB56E756999BF0EB16528098B203535555F1751E5EC96EAD525E',X'0C6074C42B07C64267406799ACB5D364CD71C7C5FB585514360E9B4F2AFBBC6A');
INSERT INTO "event" VALUES(111,111,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-civil-affairs","field":"civil-affairs","level":"county","region":"371521","title":"阳谷县民政局","title-en":"Yanggu County Civil Affairs Bureau"}',X'0C6074C42B07C64267406799ACB5D364CD71C7C5FB585514360E9B4F2AFBBC6A',X'D0DA72254D9831A84A080CB6786DEC024689CCD44D61C6998432833197B85189');
INSERT INTO "event" VALUES(112,112,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-town-1","field":"government","level":"township","region":"371521","title":"阳谷县阿城镇人民政府","title-en":"People''s Government of Acheng Town, Yanggu County"}',X'D0DA72254D9831A84A080CB6786DEC024689CCD44D61C6998432833197B85189',X'DD339952E202D870EE1F2E10BFDC9BC7354BF22CE8632DD0E53B4A244F165B94');
INSERT INTO "event" VALUES(113,113,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-town-2","field":"government","level":"township","region":"371521","title":"阳谷县张秋镇人民政府","title-en":"People''s Government of Zhangqiu Town, Yanggu County"}',X'DD339952E202D870EE1F2E10BFDC9BC7354BF22CE8632DD0E53B4A244F165B94',X'1496D4F8539C2FD2C39C4C97AE1954F20014562A2DA2B82E8A231A26C8B23B2A');
INSERT INTO "event" VALUES(114,114,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371521-town-3","field":"government","level":"township","region":"371521","title":"阳谷县寿张镇人民政府","title-en":"People''s Government of Shouzhang Town, Yanggu County"}',X'1496D4F8539C2FD2C39C4C97AE1954F20014562A2DA2B82E8A231A26C8B23B2A',X'5128D2FD68E1CF218E772BA1FD38B6FD8A138EFDEB561A7406791962669E97CC');
INSERT INTO "event" VALUES(115,115,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371522-government","field":"government","level":"county","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'5128D2FD68E1CF218E772BA1FD38B6FD8A138EFDEB561A7406791962669E97CC',X'7052EB07F304006AB4F28CC7CE6F976D831683C6BA27A9A11242D67F08C171B0');
INSERT INTO "event" VALUES(116,116,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371522-public-security","field":"public-security","level":"county","region":"371522","title":"莘县公安局","title-en":"Shen County Public Security Bureau"}',X'7052EB07F304006AB4F28CC7CE6F976D831683C6BA27A9A11242D67F08C171B0',X'844EFED91282F8E594E56CE1A2303F40F2ACA6E50FAEE8470FB10139E9CF07FD');
INSERT INTO "event" VALUES(117,117,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371522-natural-resources","field":"natural-resources","level":"county","region":"371522","title":"莘县自然资源和规划局","title-en":"Shen County Natural Resources and Planning Bureau"}',X'844EFED91282F8E594E56CE1A2303F40F2ACA6E50FAEE8470FB10139E9CF07FD',X'F0547DA83C3A8DBBB9E881F8A2EC93AC587B9144ACF3BE5C05717456235EEC45');
INSERT INTO "event" VALUES(118,118,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371522-housing","field":"housing","level":"county","region":"371522","title":"莘县住房和城乡建设局","title-en":"Shen County Housing and Construction Bureau"}',X'F0547DA83C3A8DBBB9E881F8A2EC93AC587B9144ACF3BE5C05717456235EEC45',X'B9C729DBA41A40564B60E580388C011439EDEC2916634EACDB7ADC7946C8F6C3');
INSERT INTO "event" VALUES(119,119,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371522-human-resources","field":"human-resources","level":"county","region":"371522","title":"莘县人力资源和社会保障局","title-en":"Shen County Human Resources and Social Security Bureau"}',X'B9C729DBA41A40564B60E580388C011439EDEC2916634EACDB7ADC7946C8F6C3',X'2CCC50D982AEC78E1FBA326CA5D41CF7822D1ECBA52B2C1D6CFB1A2B9F4DB509');
INSERT INTO "event" VALUES(120,120,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371522-market-regulation","field":"market-regulation","level":"county","region":"371522","title":"莘县市场监督管理局","title-en":"Shen County Market Regulation Bureau"}',X'2CCC50D982AEC78E1FBA326CA5D41CF7822D1ECBA52B2C1D6CFB1A2B9F4DB509',X'E74CE3F395BCF6724C9ADB92096F3F7F941E6E75D30F25C0F9B2F781081EA8CE');
INSERT INTO "event" VALUES(121,121,1,'agency.added','2024-12-02','2026-11-28T15:53:43.994Z','2024-12-02','wang','{"code":"371522-urban-management","field":"urban-management","level":"county","region":"371522","title":"莘县综合行政执法局","title-en":"Shen County Comprehensive Enforcement Bureau"}',X'E74CE3F395BCF6724C9ADB92096F3F7F941E6E75D30F25C0F9B2F781081EA8CE',X'A442A4F3F4F34A8A3DA6AE23F669D8300B4C2BD1492C82C72F03A5623D34189A');
INSERT INTO "event" VALUES(122,122,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-transport","field":"transport","level":"county","region":"371522","title":"莘县交通运输局","title-en":"Shen County Transport Bureau"}',X'A442A4F3F4F34A8A3DA6AE23F669D8300B4C2BD1492C82C72F03A5623D34189A',X'24A83097FCE1C6B6D31AF112E11ACB8A466BEF5E161AAD6CF5DDEC484EF8C67B');
INSERT INTO "event" VALUES(123,123,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-health","field":"health","level":"county","region":"371522","title":"莘县卫生健康局","title-en":"Shen County Health Bureau"}',X'24A83097FCE1C6B6D31AF112E11ACB8A466BEF5E161AAD6CF5DDEC484EF8C67B',X'A1A0BEBB90A3FAF4743111B3D649DB9F23707314D398945DB113950BA4ED089D');
INSERT INTO "event" VALUES(124,124,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-medical-insurance","field":"medical-insurance","level":"county","region":"371522","title":"莘县医疗保障局","title-en":"Shen County Medical Insurance Bureau"}',X'A1A0BEBB90A3FAF4743111B3D649DB9F23707314D398945DB113950BA4ED089D',X'43A496A7FAFC8E6F5E4EBA3D73C3A1EFF3617D4A4EF4A4027BA1177E10764410');
INSERT INTO "event" VALUES(125,125,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-education","field":"education","level":"county","region":"371522","title":"莘县教育和体育局","title-en":"Shen County Education and Sports Bureau"}',X'43A496A7FAFC8E6F5E4EBA3D73C3A1EFF3617D4A4EF4A4027BA1177E10764410',X'84DAE71834B1B6224EDFB19629C58D58FB307169C31CB9B6AF2E40AE5BEE5E0C');
INSERT INTO "event" VALUES(126,126,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-agriculture","field":"agriculture","level":"county","region":"371522","title":"莘县农业农村局","title-en":"Shen County Agriculture and Rural Affairs Bureau"}',X'84DAE71834B1B6224EDFB19629C58D58FB307169C31CB9B6AF2E40AE5BEE5E0C',X'61BA7A87E7EE045A67397E60A711952820551FAE682E597060B54E39BF868B1E');
INSERT INTO "event" VALUES(127,127,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-water","field":"water","level":"county","region":"371522","title":"莘县水利局","title-en":"Shen County Water Resources Bureau"}',X'61BA7A87E7EE045A67397E60A711952820551FAE682E597060B54E39BF868B1E',X'126F1967FDD2C4728235349CE4F5641B5B128505EBD8A3295B5670FBD21961DD');
INSERT INTO "event" VALUES(128,128,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-environment","field":"environment","level":"city","region":"371522","title":"聊城市生态环境局莘县分局","title-en":"Shen County Branch of the Liaocheng Ecology and Environment Bureau"}',X'126F1967FDD2C4728235349CE4F5641B5B128505EBD8A3295B5670FBD21961DD',X'D6C8BF42AA9F9A4AF9C939BCC93B81DB863E8ED74BB6532D96AE2F2FD742473C');
INSERT INTO "event" VALUES(129,129,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-emergency","field":"emergency","level":"county","region":"371522","title":"莘县应急管理局","title-en":"Shen County Emergency Management Bureau"}',X'D6C8BF42AA9F9A4AF9C939BCC93B81DB863E8ED74BB6532D96AE2F2FD742473C',X'FA8D014962FB221E85A20B0E95495A6EB6B69E2BBAA95693CD2572F2CD19B459');
INSERT INTO "event" VALUES(130,130,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-civil-affairs","field":"civil-affairs","level":"county","region":"371522","title":"莘县民政局","title-en":"Shen County Civil Affairs Bureau"}',X'FA8D014962FB221E85A20B0E95495A6EB6B69E2BBAA95693CD2572F2CD19B459',X'674B17B6789A911DDFD6387EBC294A3643BF7A7BDF0C5C4935D2A10F4A9C3603');
INSERT INTO "event" VALUES(131,131,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-town-1","field":"government","level":"township","region":"371522","title":"莘县朝城镇人民政府","title-en":"People''s Government of Chaocheng Town, Shen County"}',X'674B17B6789A911DDFD6387EBC294A3643BF7A7BDF0C5C4935D2A10F4A9C3603',X'8278F99026EB4D61DB2CA9BAFC0A29F2DE25EA619476472D8C4F6AFCD8FBABF3');
INSERT INTO "event" VALUES(132,132,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-town-2","field":"government","level":"township","region":"371522","title":"莘县观城镇人民政府","title-en":"People''s Government of Guancheng Town, Shen County"}',X'8278F99026EB4D61DB2CA9BAFC0A29F2DE25EA619476472D8C4F6AFCD8FBABF3',X'0C0B8F26F97A6E92BBCB1632F68BDF061553F91245205DE56D6F23C44689900C');
INSERT INTO "event" VALUES(133,133,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371522-town-3","field":"government","level":"township","region":"371522","title":"莘县古云镇人民政府","title-en":"People''s Government of Guyun Town, Shen County"}',X'0C0B8F26F97A6E92BBCB1632F68BDF061553F91245205DE56D6F23C44689900C',X'CCDC6DB706ACDA7BD0CE01C67B9A7520004806663C2348D9636FABF69E258D95');
INSERT INTO "event" VALUES(134,134,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-government","field":"government","level":"county","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'CCDC6DB706ACDA7BD0CE01C67B9A7520004806663C2348D9636FABF69E258D95',X'88F02BDC0CE0223C61F26AA38B15DD3D7C9D4C78E26850B425B65FFBBFF82AB7');
INSERT INTO "event" VALUES(135,135,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-public-security","field":"public-security","level":"county","region":"371524","title":"东阿县公安局","title-en":"Dong''e County Public Security Bureau"}',X'88F02BDC0CE0223C61F26AA38B15DD3D7C9D4C78E26850B425B65FFBBFF82AB7',X'C63D43FBDD4F29AABAB2C4C8D4891C663AF4E686F223EBA2516B0D0FE2A3F753');
INSERT INTO "event" VALUES(136,136,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-natural-resources","field":"natural-resources","level":"county","region":"371524","title":"东阿县自然资源和规划局","title-en":"Dong''e County Natural Resources and Planning Bureau"}',X'C63D43FBDD4F29AABAB2C4C8D4891C663AF4E686F223EBA2516B0D0FE2A3F753',X'BD6478A80A3E3DACB1405600A89515605D8E78449C1344AB3D34A35ABB2EF0CB');
INSERT INTO "event" VALUES(137,137,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-housing","field":"housing","level":"county","region":"371524","title":"东阿县住房和城乡建设局","title-en":"Dong''e County Housing and Construction Bureau"}',X'BD6478A80A3E3DACB1405600A89515605D8E78449C1344AB3D34A35ABB2EF0CB',X'7974C5D5DDE4E4215CD9D3AAD3D204EE9491D4F5E96277F822B71E5A53BBFC0A');
INSERT INTO "event" VALUES(138,138,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-human-resources","field":"human-resources","level":"county","region":"371524","title":"东阿县人力资源和社会保障局","title-en":"Dong''e County Human Resources and Social Security Bureau"}',X'7974C5D5DDE4E4215CD9D3AAD3D204EE9491D4F5E96277F822B71E5A53BBFC0A',X'39C447B7FA0DDB3BC94247AEBB6AC3533E04C39F03AD5BD6933B649DF7B36E61');
INSERT INTO "event" VALUES(139,139,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-market-regulation","field":"market-regulation","level":"county","region":"371524","title":"东阿县市场监督管理局","title-en":"Dong''e County Market Regulation Bureau"}',X'39C447B7FA0DDB3BC94247AEBB6AC3533E04C39F03AD5BD6933B649DF7B36E61',X'DC188A460BA47467741D19C4C8D4D5EAE2EE65CA519D08AD6198D0C5B2FAAE6C');
INSERT INTO "event" VALUES(140,140,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-urban-management","field":"urban-management","level":"county","region":"371524","title":"东阿县综合行政执法局","title-en":"Dong''e County Comprehensive Enforcement Bureau"}',X'DC188A460BA47467741D19C4C8D4D5EAE2EE65CA519D08AD6198D0C5B2FAAE6C',X'6AC721D379BFC3181C5D4BB7009B1E804BF6D25334B01FD077C8AEAA0EECC88A');
INSERT INTO "event" VALUES(141,141,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-transport","field":"transport","level":"county","region":"371524","title":"东阿县交通运输局","title-en":"Dong''e County Transport Bureau"}',X'6AC721D379BFC3181C5D4BB7009B1E804BF6D25334B01FD077C8AEAA0EECC88A',X'F535FA3D283D10AE2FB03BFB15D8C15B99D8A86B050CA118DDF2083244131176');
INSERT INTO "event" VALUES(142,142,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-health","field":"health","level":"county","region":"371524","title":"东阿县卫生健康局","title-en":"Dong''e County Health Bureau"}',X'F535FA3D283D10AE2FB03BFB15D8C15B99D8A86B050CA118DDF2083244131176',X'EB6DC6212A22B4EA8A79BD58BD5D83E30B38FD482AC4C6D3A9FE23D74BDF1AC1');
INSERT INTO "event" VALUES(143,143,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-medical-insurance","field":"medical-insurance","level":"county","region":"371524","title":"东阿县医疗保障局","title-en":"Dong''e County Medical Insurance Bureau"}',X'EB6DC6212A22B4EA8A79BD58BD5D83E30B38FD482AC4C6D3A9FE23D74BDF1AC1',X'CDD1264B3752A1F879C2FBE674FDF00BBAFFFF2542836808AD9AD6E408EFC3E6');
INSERT INTO "event" VALUES(144,144,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-education","field":"education","level":"county","region":"371524","title":"东阿县教育和体育局","title-en":"Dong''e County Education and Sports Bureau"}',X'CDD1264B3752A1F879C2FBE674FDF00BBAFFFF2542836808AD9AD6E408EFC3E6',X'28D25FAEB1DA7D2CED4F362BFE052F2BF2D858E6E3004C76C2A22DA757E0BC3A');
INSERT INTO "event" VALUES(145,145,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-agriculture","field":"agriculture","level":"county","region":"371524","title":"东阿县农业农村局","title-en":"Dong''e County Agriculture and Rural Affairs Bureau"}',X'28D25FAEB1DA7D2CED4F362BFE052F2BF2D858E6E3004C76C2A22DA757E0BC3A',X'FFC4CF523BD1D7892B74B2FD3B88D0AA9F20B77638EE28A350AB561A343EF8B9');
INSERT INTO "event" VALUES(146,146,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-water","field":"water","level":"county","region":"371524","title":"东阿县水利局","title-en":"Dong''e County Water Resources Bureau"}',X'FFC4CF523BD1D7892B74B2FD3B88D0AA9F20B77638EE28A350AB561A343EF8B9',X'3BD677E956779D0F725EF3823B79855D58EB07E2F6E5DE0465406F06937C987C');
INSERT INTO "event" VALUES(147,147,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-environment","field":"environment","level":"city","region":"371524","title":"聊城市生态环境局东阿县分局","title-en":"Dong''e County Branch of the Liaocheng Ecology and Environment Bureau"}',X'3BD677E956779D0F725EF3823B79855D58EB07E2F6E5DE0465406F06937C987C',X'30BF6AB534EAD295B5524C51E7A9C4A95C7C40DEF9EF49FE3CAE2093CBEEE4D1');
INSERT INTO "event" VALUES(148,148,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-emergency","field":"emergency","level":"county","region":"371524","title":"东阿县应急管理局","title-en":"Dong''e County Emergency Management Bureau"}',X'30BF6AB534EAD295B5524C51E7A9C4A95C7C40DEF9EF49FE3CAE2093CBEEE4D1',X'7CA27453F7BC6403FCFDA2678860443955FBFADC41596D3C796BA4756C3ACAE1');
INSERT INTO "event" VALUES(149,149,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-civil-affairs","field":"civil-affairs","level":"county","region":"371524","title":"东阿县民政局","title-en":"Dong''e County Civil Affairs Bureau"}',X'7CA27453F7BC6403FCFDA2678860443955FBFADC41596D3C796BA4756C3ACAE1',X'A853DEBB094AA52438A33D643DC18211FA954C1407D034F733FAF22715454E4D');
INSERT INTO "event" VALUES(150,150,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-town-1","field":"government","level":"township","region":"371524","title":"东阿县刘集镇人民政府","title-en":"People''s Government of Liuji Town, Dong''e County"}',X'A853DEBB094AA52438A33D643DC18211FA954C1407D034F733FAF22715454E4D',X'0398C6BD4C2FA833B469D227293779F34B2AF2336AD3B01AA48C289BB734B48D');
INSERT INTO "event" VALUES(151,151,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-town-2","field":"government","level":"township","region":"371524","title":"东阿县牛角店镇人民政府","title-en":"People''s Government of Niujiaodian Town, Dong''e County"}',X'0398C6BD4C2FA833B469D227293779F34B2AF2336AD3B01AA48C289BB734B48D',X'6B7D0C7F771907038C4746B517AE7B75C8C319F9B57D1D0FAE66BEB20C053F35');
INSERT INTO "event" VALUES(152,152,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371524-town-3","field":"government","level":"township","region":"371524","title":"东阿县鱼山镇人民政府","title-en":"People''s Government of Yushan Town, Dong''e County"}',X'6B7D0C7F771907038C4746B517AE7B75C8C319F9B57D1D0FAE66BEB20C053F35',X'88DEEB66EAA9F5D5C72F2532489D573A7653DD215102F4D3C3CFC370711AD87A');
INSERT INTO "event" VALUES(153,153,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-government","field":"government","level":"county","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'88DEEB66EAA9F5D5C72F2532489D573A7653DD215102F4D3C3CFC370711AD87A',X'47FD32F7BEB214C327D84A7A9FFB5757035B6D5E57BA1D7A75B7995FAB47717A');
INSERT INTO "event" VALUES(154,154,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-public-security","field":"public-security","level":"county","region":"371525","title":"冠县公安局","title-en":"Guan County Public Security Bureau"}',X'47FD32F7BEB214C327D84A7A9FFB5757035B6D5E57BA1D7A75B7995FAB47717A',X'8587F425C79E33FFB0B6959D16F81483409DDC1BC1B4E111C8604E02FF788C78');
INSERT INTO "event" VALUES(155,155,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-natural-resources","field":"natural-resources","level":"county","region":"371525","title":"冠县自然资源和规划局","title-en":"Guan County Natural Resources and Planning Bureau"}',X'8587F425C79E33FFB0B6959D16F81483409DDC1BC1B4E111C8604E02FF788C78',X'2AD93492FFB3F6E6FF5ACDAF31EE1882C332053EB589BC0ABFFE246D0E09597B');
INSERT INTO "event" VALUES(156,156,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-housing","field":"housing","level":"county","region":"371525","title":"冠县住房和城乡建设局","title-en":"Guan County Housing and Construction Bureau"}',X'2AD93492FFB3F6E6FF5ACDAF31EE1882C332053EB589BC0ABFFE246D0E09597B',X'F600D74B2AF06691756A5FB09260A093789A04E4519923CDF3B7423A061923C9');
INSERT INTO "event" VALUES(157,157,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-human-resources","field":"human-resources","level":"county","region":"371525","title":"冠县人力资源和社会保障局","title-en":"Guan County Human Resources and Social Security Bureau"}',X'F600D74B2AF06691756A5FB09260A093789A04E4519923CDF3B7423A061923C9',X'96F9E7DDAABC1D13589186D8843ECA517BFEACDC42C1C3F1E0902DDC63E88E7A');
INSERT INTO "event" VALUES(158,158,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-market-regulation","field":"market-regulation","level":"county","region":"371525","title":"冠县市场监督管理局","title-en":"Guan County Market Regulation Bureau"}',X'96F9E7DDAABC1D13589186D8843ECA517BFEACDC42C1C3F1E0902DDC63E88E7A',X'95AFFB161D5D494376DEFB3FC0F2B86D183BFA64F31D61D94D91CDD3FEC93D21');
INSERT INTO "event" VALUES(159,159,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-urban-management","field":"urban-management","level":"county","region":"371525","title":"冠县综合行政执法局","title-en":"Guan County Comprehensive Enforcement Bureau"}',X'95AFFB161D5D494376DEFB3FC0F2B86D183BFA64F31D61D94D91CDD3FEC93D21',X'AAB9418919452924BBD9D57B17B4F15C907C95C19BC935091232D184005C1D1F');
INSERT INTO "event" VALUES(160,160,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-transport","field":"transport","level":"county","region":"371525","title":"冠县交通运输局","title-en":"Guan County Transport Bureau"}',X'AAB9418919452924BBD9D57B17B4F15C907C95C19BC935091232D184005C1D1F',X'7CCFD012F08BF2776C9EC7B01BF5FA4EB292CA40F08224556C4EAF85336BF520');
INSERT INTO "event" VALUES(161,161,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-health","field":"health","level":"county","region":"371525","title":"冠县卫生健康局","title-en":"Guan County Health Bureau"}',X'7CCFD012F08BF2776C9EC7B01BF5FA4EB292CA40F08224556C4EAF85336BF520',X'0D98109559E42DE1FD2770487B88FACB2695A065C8D241CC5331513A8CBFD217');
INSERT INTO "event" VALUES(162,162,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-medical-insurance","field":"medical-insurance","level":"county","region":"371525","title":"冠县医疗保障局","title-en":"Guan County Medical Insurance Bureau"}',X'0D98109559E42DE1FD2770487B88FACB2695A065C8D241CC5331513A8CBFD217',X'B86137945F71655D2DC9C080D41E2FD8DADAE84C911C2D01B94F7630F523C4B0');
INSERT INTO "event" VALUES(163,163,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-education","field":"education","level":"county","region":"371525","title":"冠县教育和体育局","title-en":"Guan County Education and Sports Bureau"}',X'B86137945F71655D2DC9C080D41E2FD8DADAE84C911C2D01B94F7630F523C4B0',X'199C2902FEB8A43A90CD14002A51FDC70CB8C6FCECD7D7B7BE76E5EBF194E48B');
INSERT INTO "event" VALUES(164,164,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-agriculture","field":"agriculture","level":"county","region":"371525","title":"冠县农业农村局","title-en":"Guan County Agriculture and Rural Affairs Bureau"}',X'199C2902FEB8A43A90CD14002A51FDC70CB8C6FCECD7D7B7BE76E5EBF194E48B',X'ACDF767CC90115F0BE03F80DE4EF75340FF1076CF115CDEABF1375D07CC86D33');
INSERT INTO "event" VALUES(165,165,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-water","field":"water","level":"county","region":"371525","title":"冠县水利局","title-en":"Guan County Water Resources Bureau"}',X'ACDF767CC90115F0BE03F80DE4EF75340FF1076CF115CDEABF1375D07CC86D33',X'AE7A548BF15FFE05D104490BBD0A3EE9A58E5F36CEAB08CD079F00B5BAEBAE8F');
INSERT INTO "event" VALUES(166,166,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-environment","field":"environment","level":"city","region":"371525","title":"聊城市生态环境局冠县分局","title-en":"Guan County Branch of the Liaocheng Ecology and Environment Bureau"}',X'AE7A548BF15FFE05D104490BBD0A3EE9A58E5F36CEAB08CD079F00B5BAEBAE8F',X'C429D6FF0993CC5437F361E020559CC01CB6A6AABED422FE06263B52B0C070A2');
INSERT INTO "event" VALUES(167,167,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-emergency","field":"emergency","level":"county","region":"371525","title":"冠县应急管理局","title-en":"Guan County Emergency Management Bureau"}',X'C429D6FF0993CC5437F361E020559CC01CB6A6AABED422FE06263B52B0C070A2',X'9A3207665731E59890220E8A23FC3441A4D1D76861249CD0386AF14487046D2B');
INSERT INTO "event" VALUES(168,168,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-civil-affairs","field":"civil-affairs","level":"county","region":"371525","title":"冠县民政局","title-en":"Guan County Civil Affairs Bureau"}',X'9A3207665731E59890220E8A23FC3441A4D1D76861249CD0386AF14487046D2B',X'3B271337EDCF0B2D3E064AB231F51F5BE963F4D6060B52A7585939A32B47D009');
INSERT INTO "event" VALUES(169,169,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-town-1","field":"government","level":"township","region":"371525","title":"冠县贾镇人民政府","title-en":"People''s Government of Jiazhen Town, Guan County"}',X'3B271337EDCF0B2D3E064AB231F51F5BE963F4D6060B52A7585939A32B47D009',X'B150B56D3A4B876A1F915C643B09FC30603777B6DD44B309286B1B920EB98670');
INSERT INTO "event" VALUES(170,170,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-town-2","field":"government","level":"township","region":"371525","title":"冠县柳林镇人民政府","title-en":"People''s Government of Liulin Town, Guan County"}',X'B150B56D3A4B876A1F915C643B09FC30603777B6DD44B309286B1B920EB98670',X'84B8C6E885F5EF7C49741CA829E152AE665EB50D0B19F07E5D4D9809B0047E2B');
INSERT INTO "event" VALUES(171,171,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371525-town-3","field":"government","level":"township","region":"371525","title":"冠县北馆陶镇人民政府","title-en":"People''s Government of Beiguantao Town, Guan County"}',X'84B8C6E885F5EF7C49741CA829E152AE665EB50D0B19F07E5D4D9809B0047E2B',X'F40CA85E9851F2DD3B5D9ADD5C253E3F671F16C0D2CB3F3A5BADDEB66E50FDA4');
INSERT INTO "event" VALUES(172,172,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-government","field":"government","level":"county","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'F40CA85E9851F2DD3B5D9ADD5C253E3F671F16C0D2CB3F3A5BADDEB66E50FDA4',X'0D0FC7586EADEB6C33CBD935001486C0EB724582ECEE010D992B09F55182660F');
INSERT INTO "event" VALUES(173,173,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-public-security","field":"public-security","level":"county","region":"371526","title":"高唐县公安局","title-en":"Gaotang County Public Security Bureau"}',X'0D0FC7586EADEB6C33CBD935001486C0EB724582ECEE010D992B09F55182660F',X'3CC787BA1FF70E9FAACFBA58D21BBE4970C57466B4127D577F820814CC7902C8');
INSERT INTO "event" VALUES(174,174,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-natural-resources","field":"natural-resources","level":"county","region":"371526","title":"高唐县自然资源和规划局","title-en":"Gaotang County Natural Resources and Planning Bureau"}',X'3CC787BA1FF70E9FAACFBA58D21BBE4970C57466B4127D577F820814CC7902C8',X'10CCB3BAFAA32FB06D4C37DCEBC16FE6264A52A7CC92ADD1BF5BFA01582EE3F9');
INSERT INTO "event" VALUES(175,175,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-housing","field":"housing","level":"county","region":"371526","title":"高唐县住房和城乡建设局","title-en":"Gaotang County Housing and Construction Bureau"}',X'10CCB3BAFAA32FB06D4C37DCEBC16FE6264A52A7CC92ADD1BF5BFA01582EE3F9',X'9EA73E85F407DDD26FFFE2655A22ACDB02B0DA81200A73D94C080346B65C240D');
INSERT INTO "event" VALUES(176,176,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-human-resources","field":"human-resources","level":"county","region":"371526","title":"高唐县人力资源和社会保障局","title-en":"Gaotang County Human Resources and Social Security Bureau"}',X'9EA73E85F407DDD26FFFE2655A22ACDB02B0DA81200A73D94C080346B65C240D',X'8C627D3A54A525E404C52731DB7CF899A2F82E4D6C6E8B8F49FBA9278775EC0E');
INSERT INTO "event" VALUES(177,177,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-market-regulation","field":"market-regulation","level":"county","region":"371526","title":"高唐县市场监督管理局","title-en":"Gaotang County Market Regulation Bureau"}',X'8C627D3A54A525E404C52731DB7CF899A2F82E4D6C6E8B8F49FBA9278775EC0E',X'1F0BA151C8BF9595B40C579B7330EFFD3D705C0AEDA4C9519E5A7108870F7D57');
INSERT INTO "event" VALUES(178,178,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-urban-management","field":"urban-management","level":"county","region":"371526","title":"高唐县综合行政执法局","title-en":"Gaotang County Comprehensive Enforcement Bureau"}',X'1F0BA151C8BF9595B40C579B7330EFFD3D705C0AEDA4C9519E5A7108870F7D57',X'AE7F35EDC570575A271E763B00D46AAB5F75537A2A9E421D34DB62BA5F3E4A59');
INSERT INTO "event" VALUES(179,179,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-transport","field":"transport","level":"county","region":"371526","title":"高唐县交通运输局","title-en":"Gaotang County Transport Bureau"}',X'AE7F35EDC570575A271E763B00D46AAB5F75537A2A9E421D34DB62BA5F3E4A59',X'C7DF9BDB477BCF065AB497F0F47FF3D2EDFDE130D13B2C7083B252623BBA020E');
INSERT INTO "event" VALUES(180,180,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-health","field":"health","level":"county","region":"371526","title":"高唐县卫生健康局","title-en":"Gaotang County Health Bureau"}',X'C7DF9BDB477BCF065AB497F0F47FF3D2EDFDE130D13B2C7083B252623BBA020E',X'113659F9F699D1D26B3FEA18DB8597C0CCF99A16017F3F792668B0FF19A71D77');
INSERT INTO "event" VALUES(181,181,1,'agency.added','2024-12-02','2026-11-28T15:53:43.995Z','2024-12-02','wang','{"code":"371526-medical-insurance","field":"medical-insurance","level":"county","region":"371526","title":"高唐县医疗保障局","title-en":"Gaotang County Medical Insurance Bureau"}',X'113659F9F699D1D26B3FEA18DB8597C0CCF99A16017F3F792668B0FF19A71D77',X'8882CE975BD7D224737273FB8667BB91DB463036E6384BBC5F79F3CBCF8176F4');
INSERT INTO "event" VALUES(182,182,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-education","field":"education","level":"county","region":"371526","title":"高唐县教育和体育局","title-en":"Gaotang County Education and Sports Bureau"}',X'8882CE975BD7D224737273FB8667BB91DB463036E6384BBC5F79F3CBCF8176F4',X'DC56E2595ED23E477091B6BD54F3FCDBC6A4E8526A9F5F6D1C2A1E3576AEAFB2');
INSERT INTO "event" VALUES(183,183,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-agriculture","field":"agriculture","level":"county","region":"371526","title":"高唐县农业农村局","title-en":"Gaotang County Agriculture and Rural Affairs Bureau"}',X'DC56E2595ED23E477091B6BD54F3FCDBC6A4E8526A9F5F6D1C2A1E3576AEAFB2',X'C361020C85646842292E523A4C5624207494FAA1425A6A42F4B8735C7BE1947C');
INSERT INTO "event" VALUES(184,184,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-water","field":"water","level":"county","region":"371526","title":"高唐县水利局","title-en":"Gaotang County Water Resources Bureau"}',X'C361020C85646842292E523A4C5624207494FAA1425A6A42F4B8735C7BE1947C',X'A9743B2D9345471D30AB84B4FACAC9B776B600660763AB87741F5DB52CE5D2E5');
INSERT INTO "event" VALUES(185,185,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-environment","field":"environment","level":"city","region":"371526","title":"聊城市生态环境局高唐县分局","title-en":"Gaotang County Branch of the Liaocheng Ecology and Environment Bureau"}',X'A9743B2D9345471D30AB84B4FACAC9B776B600660763AB87741F5DB52CE5D2E5',X'975F85A770BD63A78FD38C4A4A3D9783E298B383DAD4F0C206E2991FD3FFFD77');
INSERT INTO "event" VALUES(186,186,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-emergency","field":"emergency","level":"county","region":"371526","title":"高唐县应急管理局","title-en":"Gaotang County Emergency Management Bureau"}',X'975F85A770BD63A78FD38C4A4A3D9783E298B383DAD4F0C206E2991FD3FFFD77',X'4A54EE2B9F7EFC29C0CBB9BB19AFCF0372AF7B74364391B768501CE35BCA1731');
INSERT INTO "event" VALUES(187,187,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-civil-affairs","field":"civil-affairs","level":"county","region":"371526","title":"高唐县民政局","title-en":"Gaotang County Civil Affairs Bureau"}',X'4A54EE2B9F7EFC29C0CBB9BB19AFCF0372AF7B74364391B768501CE35BCA1731',X'F8654836D0C94EBB2E1039A58440E749D4735DABA908032ED135DD323C1A9847');
INSERT INTO "event" VALUES(188,188,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-town-1","field":"government","level":"township","region":"371526","title":"高唐县清平镇人民政府","title-en":"People''s Government of Qingping Town, Gaotang County"}',X'F8654836D0C94EBB2E1039A58440E749D4735DABA908032ED135DD323C1A9847',X'9BD814DDA5D762C6FFCCE8377588DB86DBA849FA42DFED7FA7719965F11424AE');
INSERT INTO "event" VALUES(189,189,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-town-2","field":"government","level":"township","region":"371526","title":"高唐县梁村镇人民政府","title-en":"People''s Government of Liangcun Town, Gaotang County"}',X'9BD814DDA5D762C6FFCCE8377588DB86DBA849FA42DFED7FA7719965F11424AE',X'5C675C5AD351C2681AAAF64027E840989FEFF558D4524EE57CFFD9CC19471ACC');
INSERT INTO "event" VALUES(190,190,1,'agency.added','2024-12-02','2026-11-28T15:53:43.996Z','2024-12-02','wang','{"code":"371526-town-3","field":"government","level":"township","region":"371526","title":"高唐县琉璃寺镇人民政府","title-en":"People''s Government of Liulisi Town, Gaotang County"}',X'5C675C5AD351C2681AAAF64027E840989FEFF558D4524EE57CFFD9CC19471ACC',X'2A6BE128FC736752790BAFE71D712FE7B97770D158609BA26BF02B18D191273A');
INSERT INTO "event" VALUES(191,191,1,'reception-point.added','2024-12-02','2026-11-28T15:53:43.999Z','2024-12-02','wang','{"code":"point-1","point-kind":"traffic-police","region":"371502","title":"东昌府区交警大队行政争议接收点","title-en":"Dongchangfu District: traffic police"}',X'2A6BE128FC736752790BAFE71D712FE7B97770D158609BA26BF02B18D191273A',X'03BCD69C52543008D743F2AD879DF4031F60DA87BA953438107EB1B851CF5359');
INSERT INTO "event" VALUES(192,192,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-2","point-kind":"court","region":"371503","title":"茌平区法院行政争议接收点","title-en":"Chiping District: court"}',X'03BCD69C52543008D743F2AD879DF4031F60DA87BA953438107EB1B851CF5359',X'2C753389D489B51FD961B1117E40C51D03443CD164531698D6BB7F7463F46CFF');
INSERT INTO "event" VALUES(193,193,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-3","point-kind":"governance-centre","region":"371581","title":"临清市社会治理服务中心行政争议接收点","title-en":"Linqing City: general-governance centre"}',X'2C753389D489B51FD961B1117E40C51D03443CD164531698D6BB7F7463F46CFF',X'1C0BF39ED3E8D5B1CB56CF39E87B492B30EA337390AF7F3AF83EBF3E02BC33C1');
INSERT INTO "event" VALUES(194,194,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-4","point-kind":"township","region":"371521","title":"阳谷县城关镇行政争议接收点","title-en":"Yanggu County: township or subdistrict"}',X'1C0BF39ED3E8D5B1CB56CF39E87B492B30EA337390AF7F3AF83EBF3E02BC33C1',X'91BE6BE2EE08803BEDE1A8CD13E6F23326478331008C314587EE383F8517892F');
INSERT INTO "event" VALUES(195,195,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-5","point-kind":"traffic-police","region":"371522","title":"莘县交警大队行政争议接收点","title-en":"Shen County: traffic police"}',X'91BE6BE2EE08803BEDE1A8CD13E6F23326478331008C314587EE383F8517892F',X'A0BCB00F4AC1DD428093307C3B5D8470BBDA21A9C59676E030DE7E2DAFC8AD31');
INSERT INTO "event" VALUES(196,196,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-6","point-kind":"court","region":"371524","title":"东阿县法院行政争议接收点","title-en":"Dong''e County: court"}',X'A0BCB00F4AC1DD428093307C3B5D8470BBDA21A9C59676E030DE7E2DAFC8AD31',X'CACF0E8FB920241DD50E84C0817860DDBFA3C3B22599E1738B319FC9897432A0');
INSERT INTO "event" VALUES(197,197,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-7","point-kind":"governance-centre","region":"371525","title":"冠县社会治理服务中心行政争议接收点","title-en":"Guan County: general-governance centre"}',X'CACF0E8FB920241DD50E84C0817860DDBFA3C3B22599E1738B319FC9897432A0',X'267DF1EF9B3BD9ADFBDD4E0C0E56A2D0EA40BA67C557226536D741866F337D01');
INSERT INTO "event" VALUES(198,198,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-8","point-kind":"township","region":"371526","title":"高唐县城关镇行政争议接收点","title-en":"Gaotang County: township or subdistrict"}',X'267DF1EF9B3BD9ADFBDD4E0C0E56A2D0EA40BA67C557226536D741866F337D01',X'D4328CCAFD1927FF4ED16A39A33933F2FF5D78BA77C28A4706B8C1D60F292D9E');
INSERT INTO "event" VALUES(199,199,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-9","point-kind":"court","region":"371502","title":"东昌府区法院行政争议接收点","title-en":"Dongchangfu District: court"}',X'D4328CCAFD1927FF4ED16A39A33933F2FF5D78BA77C28A4706B8C1D60F292D9E',X'635BB6A5A34D2EEB7C169DF2BDB9C962876348D5974FA13A204599B15E716A25');
INSERT INTO "event" VALUES(200,200,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.000Z','2024-12-02','wang','{"code":"point-10","point-kind":"governance-centre","region":"371503","title":"茌平区社会治理服务中心行政争议接收点","title-en":"Chiping District: general-governance centre"}',X'635BB6A5A34D2EEB7C169DF2BDB9C962876348D5974FA13A204599B15E716A25',X'F47970AFCAE91BB87519D2CC39DE937585B9C84015969C64513779D11851D152');
INSERT INTO "event" VALUES(201,201,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"point-11","point-kind":"township","region":"371581","title":"临清市城关镇行政争议接收点","title-en":"Linqing City: township or subdistrict"}',X'F47970AFCAE91BB87519D2CC39DE937585B9C84015969C64513779D11851D152',X'9FBFDB4CF9C0269466F37072D11A8D207AC8A726D0A8B4001BFBB0CDE177CC41');
INSERT INTO "event" VALUES(202,202,1,'reception-point.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"point-12","point-kind":"traffic-police","region":"371521","title":"阳谷县交警大队行政争议接收点","title-en":"Yanggu County: traffic police"}',X'9FBFDB4CF9C0269466F37072D11A8D207AC8A726D0A8B4001BFBB0CDE177CC41',X'6C2E8EF91AE5A677E5D5DC5DFA9282265E6F42C5FBACC5EEC640E293E2B0AAEE');
INSERT INTO "event" VALUES(203,203,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"facts","title":"事实不清、证据不足","title-en":"facts unclear, evidence insufficient"}',X'6C2E8EF91AE5A677E5D5DC5DFA9282265E6F42C5FBACC5EEC640E293E2B0AAEE',X'780696BFCB9B4781699980F7867BD31339BA991CAFFFCBB9765AEB94A12B7DB4');
INSERT INTO "event" VALUES(204,204,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"wrong-basis","title":"适用依据错误","title-en":"wrong legal basis"}',X'780696BFCB9B4781699980F7867BD31339BA991CAFFFCBB9765AEB94A12B7DB4',X'38B98A406AFE040D61B6F250F5892CCD4A21D5C7DB11C6604016090B26A79CFB');
INSERT INTO "event" VALUES(205,205,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"procedure","title":"违反法定程序","title-en":"unlawful procedure"}',X'38B98A406AFE040D61B6F250F5892CCD4A21D5C7DB11C6604016090B26A79CFB',X'46F1218455D23E21B5CF2B415FC7F85627499AE5383E0F2E69033E1461195EB0');
INSERT INTO "event" VALUES(206,206,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"not-heard","title":"未告知陈述申辩权","title-en":"right to be heard not told"}',X'46F1218455D23E21B5CF2B415FC7F85627499AE5383E0F2E69033E1461195EB0',X'063DD95B79A1403CC38FFFF9A94DEEF8CD9643DF8E54C2C4BEA907A81D08CF2F');
INSERT INTO "event" VALUES(207,207,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"not-served","title":"未依法送达","title-en":"not served lawfully"}',X'063DD95B79A1403CC38FFFF9A94DEEF8CD9643DF8E54C2C4BEA907A81D08CF2F',X'338C899E44E5BFE3BA3ECEA8C3C39865B27E40924788709FB9A6BB2E8CDB7DAF');
INSERT INTO "event" VALUES(208,208,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"beyond-powers","title":"超越职权","title-en":"beyond its powers"}',X'338C899E44E5BFE3BA3ECEA8C3C39865B27E40924788709FB9A6BB2E8CDB7DAF',X'01058428A9C5C2EC638692E6966B08860659BF2398F501B6DB27C1C460B61729');
INSERT INTO "event" VALUES(209,209,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"unreasonable","title":"明显不当","title-en":"plainly unreasonable"}',X'01058428A9C5C2EC638692E6966B08860659BF2398F501B6DB27C1C460B61729',X'EDBEFF03418ED558DA3B7F538E6F9569EE639A48EC1850740508289499D2A0C7');
INSERT INTO "event" VALUES(210,210,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"inaction","title":"不履行法定职责","title-en":"failure of a duty"}',X'EDBEFF03418ED558DA3B7F538E6F9569EE639A48EC1850740508289499D2A0C7',X'5FD4BE04CBAFDD94A43917B833D7060F7BF62CD5CAE9002F69682E51DFEAB90C');
INSERT INTO "event" VALUES(211,211,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"overdue","title":"超过法定办理期限","title-en":"done after the lawful period"}',X'5FD4BE04CBAFDD94A43917B833D7060F7BF62CD5CAE9002F69682E51DFEAB90C',X'F657E522882EAFC90952BF04DA20C5844F3CC4766D7A0367DA52635A66286031');
INSERT INTO "event" VALUES(212,212,1,'defect-kind.added','2024-12-02','2026-11-28T15:53:44.001Z','2024-12-02','wang','{"code":"no-reasons","title":"文书未说明理由","title-en":"document without reasons"}',X'F657E522882EAFC90952BF04DA20C5844F3CC4766D7A0367DA52635A66286031',X'5E1E75DA31B499446133E2D3AD1F1E27887777B8E836D0ACF766556AC1B04718');
INSERT INTO "event" VALUES(213,213,1,'coordination.register','2021-06-09','2026-11-28T15:53:44.002Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2021〕1号","people":60,"region":"371524","serial":1,"sessions":1,"summary":["84f27066785a83c59cb6b94c92b7da2d991c984e7b88cba163203f5f1a724ef5"],"year":2021}',X'5E1E75DA31B499446133E2D3AD1F1E27887777B8E836D0ACF766556AC1B04718',X'C4374417D9493C89B0542CCEE6EDC9AF8D2956503D6B4E20D1958BDBDCB4A6EE');
INSERT INTO "event" VALUES(214,214,1,'coordination.register','2021-09-08','2026-11-28T15:53:44.005Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2021〕2号","people":60,"region":"371522","serial":2,"sessions":1,"summary":["57d661284642e4b565100b3e5add5c126db0810874147c44cd2941bbedfcdb3b"],"year":2021}',X'C4374417D9493C89B0542CCEE6EDC9AF8D2956503D6B4E20D1958BDBDCB4A6EE',X'FBF64A9EC67C24FED17A48B7D918A822B0C6922FAC71268480A2629C439CC7A1');
INSERT INTO "event" VALUES(215,215,1,'coordination.register','2022-06-08','2026-11-28T15:53:44.006Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2022〕1号","people":60,"region":"371525","serial":1,"sessions":1,"summary":["0ee4bfcc80fd0507d966bfd782055281e2572d5c2ce875d9813a93211ba6a519"],"year":2022}',X'FBF64A9EC67C24FED17A48B7D918A822B0C6922FAC71268480A2629C439CC7A1',X'D63F985DE3F532EB4E7D40C7D5E88858D1A992BFC2BC5CFE4A968649A96BAB67');
INSERT INTO "event" VALUES(216,216,1,'coordination.register','2022-09-07','2026-11-28T15:53:44.006Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2022〕2号","people":60,"region":"371522","serial":2,"sessions":1,"summary":["caefade7d8f6160399fb3450266bc32a951546db911475f4d209e4c72eb039a2"],"year":2022}',X'D63F985DE3F532EB4E7D40C7D5E88858D1A992BFC2BC5CFE4A968649A96BAB67',X'43B87F5BC96B21FEC60F6FC0BDA58F91A632D55A28CE6B21607F60AAAE5A006F');
INSERT INTO "event" VALUES(217,217,1,'coordination.register','2023-06-07','2026-11-28T15:53:44.006Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2023〕1号","people":60,"region":"371524","serial":1,"sessions":1,"summary":["f47aa06b097c5776de9683d2558af4db64fec108fe2f95d67edbc74953b31d05"],"year":2023}',X'43B87F5BC96B21FEC60F6FC0BDA58F91A632D55A28CE6B21607F60AAAE5A006F',X'9FD8CD8780B324354A26DA433295EC6EEB553F6EC9F7DC3715C2FC233DDD975C');
INSERT INTO "event" VALUES(218,218,1,'coordination.register','2023-09-06','2026-11-28T15:53:44.006Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2023〕2号","people":60,"region":"371526","serial":2,"sessions":1,"summary":["1d991f22c5f81f49d75487eb29b50a126b530bbe6534585882e6e82b0a4cd228"],"year":2023}',X'9FD8CD8780B324354A26DA433295EC6EEB553F6EC9F7DC3715C2FC233DDD975C',X'4DC302DB6234C67ECCBCFF3FB653F32F1F954076870214F3533AC01EC0F1DCC7');
INSERT INTO "event" VALUES(219,219,1,'coordination.register','2024-06-05','2026-11-28T15:53:44.006Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2024〕1号","people":60,"region":"371521","serial":1,"sessions":1,"summary":["ffff1e7e1f9141276c5c58b501e69c86f6e60219b85c0469832a82688616eb72"],"year":2024}',X'4DC302DB6234C67ECCBCFF3FB653F32F1F954076870214F3533AC01EC0F1DCC7',X'87D940A48E472FCCF9C18B1B6386E582312EC0360D4A64A5516FC2B7EC7B79AE');
INSERT INTO "event" VALUES(220,220,1,'coordination.register','2024-09-04','2026-11-28T15:53:44.007Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2024〕2号","people":60,"region":"371581","serial":2,"sessions":1,"summary":["adab35db02922518884ee92c04b6f6ddac495eca1a4897c07fd2f050b6cf48ea"],"year":2024}',X'87D940A48E472FCCF9C18B1B6386E582312EC0360D4A64A5516FC2B7EC7B79AE',X'FFDE74360BE218B775A459F7BD9062D1A17CB363907B9473885440F9FD62B42F');
INSERT INTO "event" VALUES(221,221,1,'consultation.register','2025-01-10','2026-11-28T15:53:44.007Z','2025-01-10','wang','{"kind":"agreement","number":"聊政复咨〔2025〕1号","person":["396da2a1f5548c33cb3173125a1d3d360620d8d245c287ea9a9435e4a991f55d"],"point":"point-4","region":"371521","respondent":["371521-natural-resources"],"serial":1,"summary":["21ba4f7eaffcba408e1db669fc2c1fc3805690a446a61474e0f46f75380e5e2f"],"year":2025}',X'FFDE74360BE218B775A459F7BD9062D1A17CB363907B9473885440F9FD62B42F',X'290E7DA55A75C2175C4EE122150BF99931727CD05F352B1272862488F6D543BC');
INSERT INTO "event" VALUES(222,221,2,'consultation.resolve','2025-01-16','2026-11-28T15:53:44.007Z','2025-01-16','wang','{"reason":["77ee9fec18a844e09d788381d40d5605ad951e478f88b673aeb57faf09a13b38"],"resolved-by":["cc7df84f2e0897f3190d189799bb77a24f35ce182b53354722d53c7563a1931c"]}',X'290E7DA55A75C2175C4EE122150BF99931727CD05F352B1272862488F6D543BC',X'ECD86844DE6931E1DCC4FD767B30ED86CEDCB3D92992EA099C44860F72BC1515');
INSERT INTO "event" VALUES(223,223,1,'letter.issue','2025-01-24','2026-11-28T15:53:44.011Z','2025-01-24','wang','{"addressee":"371524-water","letter-kind":"transfer","number":"聊政复转〔2025〕1号","region":"371524","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["740abb36099fb6ca71ef72d3170ed871074433b1e7fb37582fde2a34556ca193"],"year":2025}',X'ECD86844DE6931E1DCC4FD767B30ED86CEDCB3D92992EA099C44860F72BC1515',X'84BD9F54A10283DF0E240788D55498E7B9D8AF0069507FDF8CA1288C7F4B4112');
INSERT INTO "event" VALUES(224,223,2,'letter.receive','2025-01-27','2026-11-28T15:53:44.011Z','2025-01-27','wang','{}',X'84BD9F54A10283DF0E240788D55498E7B9D8AF0069507FDF8CA1288C7F4B4112',X'ACFD9E53C0267D6501CFF23DD8DDB726D0CA1A94489863AD8F9CF48996448BD0');
INSERT INTO "event" VALUES(225,225,1,'petition.register','2025-02-20','2026-11-28T15:53:44.012Z','2025-02-21','wang','{"kind":"compulsion","number":"聊政复访〔2025〕1号","person":["518ddac4dce0391fe0839e2be789bd7e5bbbd85f159e8045ede0bccea8fd32f4"],"petition-number":"聊信访〔2025〕7784号","region":"371502","respondent":["371502-town-2"],"serial":1,"summary":["488c8ffcd3c198048ec7087fcec4729d4e7712cf0cbd54c55a872a0a521719e2"],"year":2025}',X'ACFD9E53C0267D6501CFF23DD8DDB726D0CA1A94489863AD8F9CF48996448BD0',X'387CCF83002871BD88081521BD306C73760450CFA7CF530481EC0B471B8C13E4');
INSERT INTO "event" VALUES(226,226,1,'coordination.register','2025-02-21','2026-11-28T15:53:44.012Z','2025-02-21','wang','{"bodies":["reconsideration","court-response","enforcement-oversight"],"coordination-kind":"joint-consultation","heads":4,"number":"聊政复协〔2025〕1号","people":18,"serial":1,"summary":["384c70bfbc10c4f25a7bdb4493d7a185e94f974039cf61419c52cfe1a9c28a69"],"year":2025}',X'387CCF83002871BD88081521BD306C73760450CFA7CF530481EC0B471B8C13E4',X'89D438CCA3F3E0FE8143D9FCE03EA44B457F4875C19AB932259360FAD6747406');
INSERT INTO "event" VALUES(227,227,1,'case.register','2025-02-27','2026-11-28T15:53:44.012Z','2025-02-27','wang','{"act-date":"2025-01-03","applicant":["8d4a79b14976c6d1becfbd43621d0291e937fb0f5cc2edb65f08479d01687036"],"authority":"371502","channel":"window","immovable":true,"kind":"compulsion","number":"东昌政复〔2025〕1号","region":"371502","respondent":["371502-town-2"],"serial":1,"summary":["c17f2489da6a42fbb066d304325487bfe69a5d5654c9f075e069a67a6fd4a2d8"],"year":2025}',X'89D438CCA3F3E0FE8143D9FCE03EA44B457F4875C19AB932259360FAD6747406',X'269FEF4D2A291FBED86FE7BEB3D767C32AD3C9EDB316C4462A32341B96DA9B9A');
INSERT INTO "event" VALUES(228,225,2,'petition.convert','2025-02-27','2026-11-28T15:53:44.018Z','2025-02-27','wang','{"case":"东昌政复〔2025〕1号"}',X'269FEF4D2A291FBED86FE7BEB3D767C32AD3C9EDB316C4462A32341B96DA9B9A',X'64F3D7AED67E2C229E0A736B6104B947ECB4D6CA0D8774B01D0B5CF5C80292BE');
INSERT INTO "event" VALUES(229,229,1,'letter.issue','2025-02-28','2026-11-28T15:53:44.018Z','2025-02-28','wang','{"addressee":"371524-water","escalated-from":"聊政复转〔2025〕1号","letter-kind":"reminder","number":"聊政复提〔2025〕1号","region":"371524","reply-days":10,"reply-unit":"working-days","serial":1,"summary":["740abb36099fb6ca71ef72d3170ed871074433b1e7fb37582fde2a34556ca193"],"year":2025}',X'64F3D7AED67E2C229E0A736B6104B947ECB4D6CA0D8774B01D0B5CF5C80292BE',X'516895880FA1FC2E38148B26DF5C13FFB00AADF9F451E868BF9417DEDF19EC9F');
INSERT INTO "event" VALUES(230,223,3,'letter.escalate','2025-02-28','2026-11-28T15:53:44.018Z','2025-02-28','wang','{"escalated-to":"聊政复提〔2025〕1号"}',X'516895880FA1FC2E38148B26DF5C13FFB00AADF9F451E868BF9417DEDF19EC9F',X'49F1D04AFCA93B3E83A5DF289F4CB10DBD56534230C58F93CAEF65EAB5CA7F2E');
INSERT INTO "event" VALUES(231,231,1,'coordination.register','2025-02-28','2026-11-28T15:53:44.019Z','2025-02-28','wang','{"coordination-kind":"shared-class","number":"聊政复协〔2025〕2号","people":128,"region":"371502","serial":2,"sessions":1,"summary":["c5b6362942fd7c7d4d6646ccb7f7d9703c59918751d94e1fadd098235c648276"],"year":2025}',X'49F1D04AFCA93B3E83A5DF289F4CB10DBD56534230C58F93CAEF65EAB5CA7F2E',X'778C9461F54C28952CA63194E9F3B3BBAA9597E9368D04F28C847A52712AFF8C');
INSERT INTO "event" VALUES(232,227,2,'case.request-correction','2025-03-03','2026-11-28T15:53:44.019Z','2025-03-07','wang','{"missing":["f1d43f90834c7a01ccac6b11024e5162cbceb84123c6db88d8fdacef18bce83f"],"received":"2025-03-04"}',X'778C9461F54C28952CA63194E9F3B3BBAA9597E9368D04F28C847A52712AFF8C',X'18F9778AA9F1A7477CBB216D6A342B906D71BB72BD51F98EF2B7E12CDC97C32D');
INSERT INTO "event" VALUES(233,227,3,'case.correct','2025-03-06','2026-11-28T15:53:44.023Z','2025-03-07','wang','{}',X'18F9778AA9F1A7477CBB216D6A342B906D71BB72BD51F98EF2B7E12CDC97C32D',X'C8171D21ECEE9D6CEFE7EC25022EFBD913C7E80D1F1DB5970CC2189A5C07F1E2');
INSERT INTO "event" VALUES(234,227,4,'case.accept','2025-03-07','2026-11-28T15:53:44.024Z','2025-03-07','wang','{"procedure":"ordinary"}',X'C8171D21ECEE9D6CEFE7EC25022EFBD913C7E80D1F1DB5970CC2189A5C07F1E2',X'5628D68A316B83DC7072291317C4F82DC94B96463FBE91ECEB5D9DF6FF1FF7A8');
INSERT INTO "event" VALUES(235,235,1,'official.added','2025-03-07','2026-11-28T15:53:44.026Z','2025-03-07','wang','{"code":"h1","name":["f99cf99ce5e85d12e739d09c3abff92a331fd5fc27b5d9883d3506b4e7eb0364"]}',X'5628D68A316B83DC7072291317C4F82DC94B96463FBE91ECEB5D9DF6FF1FF7A8',X'B3F203BCF51A2FE4816301ADDF58D68AA670728487BF91429D2A4E815FA7E8BB');
INSERT INTO "event" VALUES(236,227,5,'case.assign','2025-03-07','2026-11-28T15:53:44.026Z','2025-03-07','wang','{"handler":"h1"}',X'B3F203BCF51A2FE4816301ADDF58D68AA670728487BF91429D2A4E815FA7E8BB',X'65166F28B249120A0CD38453B9D235A35D7B1C377D51577B64A18B83A2685291');
INSERT INTO "event" VALUES(237,229,2,'letter.receive','2025-03-03','2026-11-28T15:53:44.026Z','2025-03-07','wang','{}',X'65166F28B249120A0CD38453B9D235A35D7B1C377D51577B64A18B83A2685291',X'8E050E2DADDB348C5BDFC4B0242C74ABAE2CBDF57433B4C8A5C15DCBE0C48780');
INSERT INTO "event" VALUES(238,238,1,'coordination.register','2025-03-03','2026-11-28T15:53:44.027Z','2025-03-07','wang','{"coordination-kind":"trial-observation","heads":24,"number":"聊政复协〔2025〕3号","people":160,"region":"371524","serial":3,"sessions":1,"summary":["43747185162d7d8a78a13aa183307f395147bf7ca41fd45dc84e228ed3fabefd"],"year":2025}',X'8E050E2DADDB348C5BDFC4B0242C74ABAE2CBDF57433B4C8A5C15DCBE0C48780',X'0485335313FD553BCC7C21F91A4867A8BAAEC1EE48DA67183104D2C387BABCB3');
INSERT INTO "event" VALUES(239,227,6,'case.serve-copy','2025-03-12','2026-11-28T15:53:44.027Z','2025-03-14','wang','{"received":"2025-03-14"}',X'0485335313FD553BCC7C21F91A4867A8BAAEC1EE48DA67183104D2C387BABCB3',X'9DCD005290E37A73CDAC8A1967761BB445A2A637DBE79F116F320418362CA53A');
INSERT INTO "event" VALUES(240,240,1,'petition.register','2025-03-12','2026-11-28T15:53:44.027Z','2025-03-14','wang','{"kind":"licence","number":"聊政复访〔2025〕2号","person":["f0397ea14fc8e643f8276ce08367c8b9c2da71c46e9fc79c60795635b84b4aa4"],"petition-number":"聊信访〔2025〕7012号","region":"371502","respondent":["371502-housing"],"serial":2,"summary":["77a82a75b6d463432e467b0e16ddee389845f4172327224b955765fc7206a107"],"year":2025}',X'9DCD005290E37A73CDAC8A1967761BB445A2A637DBE79F116F320418362CA53A',X'C14216026D3A80A048EF281C8DE83720B06ECA3B0B6C4C40352C8FF0D4BAC8C6');
INSERT INTO "event" VALUES(241,223,4,'letter.reply','2025-03-12','2026-11-28T15:53:44.028Z','2025-03-14','wang','{}',X'C14216026D3A80A048EF281C8DE83720B06ECA3B0B6C4C40352C8FF0D4BAC8C6',X'E5A973BA5CC5CBF1AED9494AFF249FEB34DF5114E3DA681ECE611616F019C2AA');
INSERT INTO "event" VALUES(242,229,3,'letter.reply','2025-03-12','2026-11-28T15:53:44.028Z','2025-03-14','wang','{}',X'E5A973BA5CC5CBF1AED9494AFF249FEB34DF5114E3DA681ECE611616F019C2AA',X'4EA3106BC19CD297878FB395FEAF5C36B363CC1C695A0BCDA9F1D4CA81D2BB62');
INSERT INTO "event" VALUES(243,243,1,'petition.register','2025-03-14','2026-11-28T15:53:44.028Z','2025-03-14','wang','{"kind":"resource-title","number":"聊政复访〔2025〕3号","person":["3ab88b1ff981725c57dfb240791be87cc9a549eb5531fbddc78747e92d4f347c"],"petition-number":"聊信访〔2025〕4191号","region":"371581","respondent":["371581-town-1"],"serial":3,"summary":["5731ddd6c8f72e39cba979e7d693ed3d23475d2b7800208ce79f47bc7dd80045"],"year":2025}',X'4EA3106BC19CD297878FB395FEAF5C36B363CC1C695A0BCDA9F1D4CA81D2BB62',X'706CA524D7AF23E5F4BF204D81A6DE81A0EC5E3A360D0C028F144CA06DC11086');
INSERT INTO "event" VALUES(244,244,1,'letter.issue','2025-03-19','2026-11-28T15:53:44.029Z','2025-03-21','wang','{"addressee":"371503-medical-insurance","letter-kind":"transfer","number":"聊政复转〔2025〕2号","region":"371503","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["a003c9685a2b096155deb252e5aca6db31371576948b58d9c4266995867295ef"],"year":2025}',X'706CA524D7AF23E5F4BF204D81A6DE81A0EC5E3A360D0C028F144CA06DC11086',X'E1582D1C5CFE503320317E5860AFE2375FA61638FA1176E80956C75CC0C2E095');
INSERT INTO "event" VALUES(245,244,2,'letter.receive','2025-03-21','2026-11-28T15:53:44.029Z','2025-03-21','wang','{}',X'E1582D1C5CFE503320317E5860AFE2375FA61638FA1176E80956C75CC0C2E095',X'8AD1368F18C932A014BB1D65F1A36CFC91754D73D0CD23311FD94E9B65318EFB');
INSERT INTO "event" VALUES(246,227,7,'case.answer','2025-03-27','2026-11-28T15:53:44.029Z','2025-03-27','wang','{}',X'8AD1368F18C932A014BB1D65F1A36CFC91754D73D0CD23311FD94E9B65318EFB',X'977CEA42B50F642CEB76FEDB9E6AD93973DFA7A9637F15994D3BE575C615A6AF');
INSERT INTO "event" VALUES(247,247,1,'letter.issue','2025-03-26','2026-11-28T15:53:44.029Z','2025-03-28','wang','{"addressee":"371524-education","letter-kind":"inspection","number":"聊政复察〔2025〕1号","region":"371524","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["5732de1f3161e56c5334d04d6eba1206edde750b2dfe3d5755cfd70a34e5d2c3"],"year":2025}',X'977CEA42B50F642CEB76FEDB9E6AD93973DFA7A9637F15994D3BE575C615A6AF',X'8E2B270EA609E77EB87FC173F90BBD8CF3F2419A6C2FFB1907F9C8ACDE0994D4');
INSERT INTO "event" VALUES(248,247,2,'letter.receive','2025-03-27','2026-11-28T15:53:44.030Z','2025-03-28','wang','{}',X'8E2B270EA609E77EB87FC173F90BBD8CF3F2419A6C2FFB1907F9C8ACDE0994D4',X'2F85F76974B85CCC45F93347C512E0768CC2C21DFD432F95EDAEB246042A63AA');
INSERT INTO "event" VALUES(249,249,1,'petition.register','2025-03-28','2026-11-28T15:53:44.030Z','2025-03-28','wang','{"kind":"penalty","number":"聊政复访〔2025〕4号","person":["818295dc7f6748ac4f5155c490639a9288f5381aa12ca2de3109feda5f342448"],"petition-number":"聊信访〔2025〕4425号","region":"371503","respondent":["371503-market-regulation"],"serial":4,"summary":["7d671fcc5229699de04ae377428823e51bab0fa23a0dc69605d7fb2de656be59"],"year":2025}',X'2F85F76974B85CCC45F93347C512E0768CC2C21DFD432F95EDAEB246042A63AA',X'F8EDE1FC21152E36CFCFAAADC349D0266EA2B9ABF65C90754D0EF58F512F8BB2');
INSERT INTO "event" VALUES(250,227,8,'case.hear-opinions','2025-03-31','2026-11-28T15:53:44.030Z','2025-04-03','wang','{"form":"online"}',X'F8EDE1FC21152E36CFCFAAADC349D0266EA2B9ABF65C90754D0EF58F512F8BB2',X'A635897BBA62A42E4FC9622CE2140590CD179FF5780C1B117225F6E41C1113B4');
INSERT INTO "event" VALUES(251,251,1,'case.register','2025-04-03','2026-11-28T15:53:44.031Z','2025-04-03','wang','{"act-date":"2025-02-25","amount":2900000,"applicant":["55dfcf5480b265abe64309b7f363cca28cef9ad7eeacff487f4661b525316dd7"],"authority":"371503","channel":"petition","kind":"penalty","number":"茌政复〔2025〕1号","petition-number":"聊信访〔2025〕1904号","region":"371503","respondent":["371503-market-regulation"],"serial":1,"summary":["559803f7122e850a457bac903c8883e3e64e69f7cc751aeee5f809385f58bd59"],"year":2025}',X'A635897BBA62A42E4FC9622CE2140590CD179FF5780C1B117225F6E41C1113B4',X'8D2E972CC9135A9FE6E84E69BAE4358E945CBB0AD0DBDCAA0A622D45094492B7');
INSERT INTO "event" VALUES(252,252,1,'petition.register','2025-04-02','2026-11-28T15:53:44.031Z','2025-04-03','wang','{"kind":"expropriation","number":"聊政复访〔2025〕5号","person":["d4383af845a120ef84187204cadf557e93a3eaa3426d82bfb73c6d5f68beb85c"],"petition-number":"聊信访〔2025〕5212号","region":"371502","respondent":["371502-government"],"serial":5,"summary":["69e92048d78785d4de0ac384e4f0c41ae2f49e1f3d50da6cf15a7c0b312cbfad"],"year":2025}',X'8D2E972CC9135A9FE6E84E69BAE4358E945CBB0AD0DBDCAA0A622D45094492B7',X'4E93E16C173DD369E1EB327933B96D6C8B6418BB8A7B3A2E975276B8F3D4FF63');
INSERT INTO "event" VALUES(253,253,1,'coordination.register','2025-04-02','2026-11-28T15:53:44.031Z','2025-04-03','wang','{"coordination-kind":"court-visit","heads":2,"number":"聊政复协〔2025〕4号","people":40,"region":"371581","serial":4,"sessions":1,"summary":["f77f10887549b92b763b55a2dd6752b7c9d593ed402d356b2a099036c5940c14"],"year":2025}',X'4E93E16C173DD369E1EB327933B96D6C8B6418BB8A7B3A2E975276B8F3D4FF63',X'F449105DB55E8B9D181107BF62634B82A6B76ACE4666903458E0F83DA1CEA468');
INSERT INTO "event" VALUES(254,249,2,'petition.convert','2025-04-03','2026-11-28T15:53:44.031Z','2025-04-03','wang','{"case":"茌政复〔2025〕1号"}',X'F449105DB55E8B9D181107BF62634B82A6B76ACE4666903458E0F83DA1CEA468',X'2B2DCDCA573D851F2DB082A7034415A3C40AB5C4830FA0CD54AD37615C05C39C');
INSERT INTO "event" VALUES(255,251,2,'case.accept','2025-04-09','2026-11-28T15:53:44.032Z','2025-04-11','wang','{"procedure":"simplified","simplified-basis":"consent"}',X'2B2DCDCA573D851F2DB082A7034415A3C40AB5C4830FA0CD54AD37615C05C39C',X'E04F171FFD93F5B9B0FBE4997A252B94A7D1E486255958257BB8AC8AD1942663');
INSERT INTO "event" VALUES(256,251,3,'case.serve-copy','2025-04-10','2026-11-28T15:53:44.032Z','2025-04-11','wang','{"received":"2025-04-11"}',X'E04F171FFD93F5B9B0FBE4997A252B94A7D1E486255958257BB8AC8AD1942663',X'6B894D69EE3EEFBC171BFD63F2DDBEF848455DB4E554043783E46349F4A7FE66');
INSERT INTO "event" VALUES(257,244,3,'letter.reply','2025-04-07','2026-11-28T15:53:44.032Z','2025-04-11','wang','{}',X'6B894D69EE3EEFBC171BFD63F2DDBEF848455DB4E554043783E46349F4A7FE66',X'06476EBBA7CB2B2A18EFA8E6244D8DB2226A02EF40ABE474CFE2FF5BFBA69606');
INSERT INTO "event" VALUES(258,244,4,'letter.close','2025-04-08','2026-11-28T15:53:44.032Z','2025-04-11','wang','{}',X'06476EBBA7CB2B2A18EFA8E6244D8DB2226A02EF40ABE474CFE2FF5BFBA69606',X'419849BF6D266766625C9327C2F9C80E96E219477BDC282C160F6FC647F54668');
INSERT INTO "event" VALUES(259,259,1,'mediation.open','2025-04-11','2026-11-28T15:53:44.033Z','2025-04-11','wang','{"bodies":["reconsideration","court-response","trial"],"kind":"expropriation","mediator":["13e88fac56e8a9e1cec179e86b3e22014a9f423d42bf169c9416831a96a3c284"],"number":"聊政复调〔2025〕1号","person":["5cd9102b535642ac20c3e6350ff13aed17949827bd401715e92a1f12cce952ca"],"region":"371502","respondent":["371502-government"],"serial":1,"stage":"before-filing","summary":["4d311f9b1266d26c3a5825701c2ffb3b11dbaa4e7f72e0c2b9c68eea7e8f83d7"],"venue":"reconciliation-centre","year":2025}',X'419849BF6D266766625C9327C2F9C80E96E219477BDC282C160F6FC647F54668',X'EEC85D6EE39E90524348C7FD2A5843E29FD030840F47F0062D7C9DBD4F058F72');
INSERT INTO "event" VALUES(260,251,4,'case.answer','2025-04-18','2026-11-28T15:53:44.033Z','2025-04-18','wang','{}',X'EEC85D6EE39E90524348C7FD2A5843E29FD030840F47F0062D7C9DBD4F058F72',X'74842FECF91B664411FD65CA9ECEF75AC3D460CEEC49DAA47B0C6092FAD5D104');
INSERT INTO "event" VALUES(261,247,3,'letter.reply','2025-04-14','2026-11-28T15:53:44.033Z','2025-04-18','wang','{}',X'74842FECF91B664411FD65CA9ECEF75AC3D460CEEC49DAA47B0C6092FAD5D104',X'B4696B783D9CC16692C5592F3EAA6BDCBAD60B0181BD7A1BDABF8D02B130FF9A');
INSERT INTO "event" VALUES(262,247,4,'letter.close','2025-04-16','2026-11-28T15:53:44.033Z','2025-04-18','wang','{}',X'B4696B783D9CC16692C5592F3EAA6BDCBAD60B0181BD7A1BDABF8D02B130FF9A',X'A9CEDC26ED4A8294666CBD7243CE5C106DD05F7AF900E37BF379495B6BF3F83F');
INSERT INTO "event" VALUES(263,263,1,'coordination.register','2025-04-18','2026-11-28T15:53:44.033Z','2025-04-18','wang','{"agencies":["371500-transport"],"coordination-kind":"rectification","number":"聊政复协〔2025〕5号","region":"371500","serial":5,"summary":["f86fefd57c3a4fe7e346501aa540927a2f3dcdc1505014bc7565bf7902fbc0e6"],"year":2025}',X'A9CEDC26ED4A8294666CBD7243CE5C106DD05F7AF900E37BF379495B6BF3F83F',X'5C4B76073F1B7BC9EEC37DC20271EA99C6AB625039A8DEC62F68D5A2B5B7C599');
INSERT INTO "event" VALUES(264,251,5,'case.consent','2025-04-22','2026-11-28T15:53:44.034Z','2025-04-23','wang','{}',X'5C4B76073F1B7BC9EEC37DC20271EA99C6AB625039A8DEC62F68D5A2B5B7C599',X'67593738BA8C6CFC3E219BBA85A6DBE4D9FC99031692EDCDBA47B663FC716E4B');
INSERT INTO "event" VALUES(265,251,6,'case.suspend','2025-04-23','2026-11-28T15:53:44.034Z','2025-04-23','wang','{"consented-on":"2025-04-22","ground":6,"reason":["6d36f42883b760f8a5330e5823fffb9942e3a528b84b6820966b76448c3dc371"]}',X'67593738BA8C6CFC3E219BBA85A6DBE4D9FC99031692EDCDBA47B663FC716E4B',X'4B8646312FF36CA10029326BFD149A25C22C6629E3755D5890E9441F4DA1599A');
INSERT INTO "event" VALUES(266,266,1,'mediation.open','2025-04-23','2026-11-28T15:53:44.034Z','2025-04-23','wang','{"bodies":["reconsideration","trial","procuratorate"],"case":"茌政复〔2025〕1号","kind":"penalty","mediator":["f2530450675795f0af5a1ace4c654c298179c0ee6cdf3728bfaa1f76d4c53840"],"number":"聊政复调〔2025〕2号","region":"371503","respondent":["371503-market-regulation"],"serial":2,"stage":"during-review","venue":"office-room","year":2025}',X'4B8646312FF36CA10029326BFD149A25C22C6629E3755D5890E9441F4DA1599A',X'2C5B9BB5AFBC7A33F1AF342FE64E8430E276CF47719A6CF01B1E0660CF58A1A1');
INSERT INTO "event" VALUES(267,259,2,'mediation.agree','2025-04-23','2026-11-28T15:53:44.035Z','2025-04-25','wang','{"amount":58900000,"signatories":["applicant","respondent"]}',X'2C5B9BB5AFBC7A33F1AF342FE64E8430E276CF47719A6CF01B1E0660CF58A1A1',X'D5C8CAEE8E1403FE2019114B1C406482C39BA75F26FE71387E984F4664C123FD');
INSERT INTO "event" VALUES(268,259,3,'mediation.sign','2025-04-23','2026-11-28T15:53:44.035Z','2025-04-25','wang','{"signatory":"applicant"}',X'D5C8CAEE8E1403FE2019114B1C406482C39BA75F26FE71387E984F4664C123FD',X'6C560A5423EF09EFD07385DDC5999F4913DED49A4146A8BCD4716489B69105EB');
INSERT INTO "event" VALUES(269,259,4,'mediation.sign','2025-04-23','2026-11-28T15:53:44.035Z','2025-04-25','wang','{"signatory":"respondent"}',X'6C560A5423EF09EFD07385DDC5999F4913DED49A4146A8BCD4716489B69105EB',X'BF27175EF422EC5D95C5112ECBF835D0DB1E7D02468F31FE59C1FC5E7F631AFC');
INSERT INTO "event" VALUES(270,259,5,'mediation.seal','2025-04-24','2026-11-28T15:53:44.035Z','2025-04-25','wang','{}',X'BF27175EF422EC5D95C5112ECBF835D0DB1E7D02468F31FE59C1FC5E7F631AFC',X'9D4924C3FA69231966AE77C2CB49A464D26EA22E5B1F4945B95756669DFE6E25');
INSERT INTO "event" VALUES(271,271,1,'coordination.register','2025-04-25','2026-11-28T15:53:44.035Z','2025-04-25','wang','{"area":"道路交通","bodies":["reconsideration","enforcement-oversight"],"coordination-kind":"cross-region","hard":true,"number":"聊政复协〔2025〕6号","region":"371522","regions":["371522","371502","371526"],"serial":6,"summary":["dd1e86a12901172a6b9cd9ec1f36ae38a490f6e0e4c0b0b8b0de2a47490a7e50"],"year":2025}',X'9D4924C3FA69231966AE77C2CB49A464D26EA22E5B1F4945B95756669DFE6E25',X'DE518E6CD83C5B7E9660A81E7AE776AD403C3345A891D6EC81D9B650ABA7243D');
INSERT INTO "event" VALUES(272,227,9,'case.decide','2025-04-28','2026-11-28T15:53:44.035Z','2025-04-30','wang','{"disposition":["upheld"],"document":"东昌政复决〔2025〕1号"}',X'DE518E6CD83C5B7E9660A81E7AE776AD403C3345A891D6EC81D9B650ABA7243D',X'1F88A08C50FF17E7B67D66DEA869195C66499FC59AB7E4BDFF1B7F0F46ED924F');
INSERT INTO "event" VALUES(273,227,10,'case.serve','2025-04-29','2026-11-28T15:53:44.036Z','2025-04-30','wang','{"received":"2025-04-30","recipient":["applicant","respondent"]}',X'1F88A08C50FF17E7B67D66DEA869195C66499FC59AB7E4BDFF1B7F0F46ED924F',X'A7E73D3622F57A2BC9B0C2050F29762D5A358CC0E4F62C90505B8A242BA460B4');
INSERT INTO "event" VALUES(274,274,1,'coordination.register','2025-04-29','2026-11-28T15:53:44.036Z','2025-04-30','wang','{"bodies":["reconsideration","procuratorate"],"coordination-kind":"government-procuratorate","heads":4,"number":"聊政复协〔2025〕7号","people":19,"serial":7,"summary":["f397cadb4e64b158764b3a60997ade52ad887067273db0578fb2f31d2556f897"],"year":2025}',X'A7E73D3622F57A2BC9B0C2050F29762D5A358CC0E4F62C90505B8A242BA460B4',X'4FE551BD58BA75591E3F98B2D99E560FDCCADBD89702F2C24AD0BE725AF798E5');
INSERT INTO "event" VALUES(275,275,1,'letter.issue','2025-05-09','2026-11-28T15:53:44.036Z','2025-05-09','wang','{"addressee":"371522-town-3","letter-kind":"transfer","number":"聊政复转〔2025〕3号","region":"371522","reply-days":15,"reply-unit":"working-days","serial":3,"summary":["d81d2b7d545343da6fca4910ba560e470bd690b2f020520e27bd816a17d3b729"],"year":2025}',X'4FE551BD58BA75591E3F98B2D99E560FDCCADBD89702F2C24AD0BE725AF798E5',X'5CDAE75B55AA8DC7766C490448C5FC8C96B765F962344F2D6773678F5A295A79');
INSERT INTO "event" VALUES(276,276,1,'petition.register','2025-05-13','2026-11-28T15:53:44.037Z','2025-05-16','wang','{"kind":"compensation","number":"聊政复访〔2025〕6号","person":["1a2095f6281f9b1e4d68b8fc3e007317fb13afa827d4a1785780aa1d2dbdd510"],"petition-number":"聊信访〔2025〕8559号","region":"371502","respondent":["371502-government"],"serial":6,"summary":["568e730b562a495bf0064b3a830dee0187a6284f8a47d201d85410944ba06b9a"],"year":2025}',X'5CDAE75B55AA8DC7766C490448C5FC8C96B765F962344F2D6773678F5A295A79',X'7FDD905582F5CF94DF65C3DCE733957095079A4A87D9AFAF31EC8E6F41118D2D');
INSERT INTO "event" VALUES(277,275,2,'letter.receive','2025-05-13','2026-11-28T15:53:44.037Z','2025-05-16','wang','{}',X'7FDD905582F5CF94DF65C3DCE733957095079A4A87D9AFAF31EC8E6F41118D2D',X'FCF73FB70D081AD95D8B6A358A0F3BBC640F56F54F741DCB9A0F4B7DA8E68B61');
INSERT INTO "event" VALUES(278,263,2,'coordination.conclude','2025-05-16','2026-11-28T15:53:44.037Z','2025-05-16','wang','{"result":"rectified"}',X'FCF73FB70D081AD95D8B6A358A0F3BBC640F56F54F741DCB9A0F4B7DA8E68B61',X'B2A54627DD77D9619D2BAA19626CE5B0D61EF39DC3543A44842CDC03FD61562A');
INSERT INTO "event" VALUES(279,227,11,'case.note-petition','2025-05-20','2026-11-28T15:53:44.038Z','2025-05-20','wang','{"petition-number":"聊信访〔2025〕7127号"}',X'B2A54627DD77D9619D2BAA19626CE5B0D61EF39DC3543A44842CDC03FD61562A',X'8CAEF675557F2C8FC9C9FDB0A968FD1755463E8797D884CFE86B7227304D36B2');
INSERT INTO "event" VALUES(280,280,1,'petition.register','2025-05-20','2026-11-28T15:53:44.038Z','2025-05-20','wang','{"case":"东昌政复〔2025〕1号","case-sequence":11,"kind":"compulsion","number":"聊政复访〔2025〕7号","person":["52ee75606830684b54dc9ec5e00df09d6c0b018fbd3b47eacb13654c33ee3657"],"petition-number":"聊信访〔2025〕7127号","region":"371502","respondent":["371502-town-2"],"serial":7,"summary":["2bb1c50073929b6f6e5d1b6eb9acf92a4544dae1dc45fb097c06d95fb501414b"],"year":2025}',X'8CAEF675557F2C8FC9C9FDB0A968FD1755463E8797D884CFE86B7227304D36B2',X'F84037303669DD6A96257EC551A6525EE53D9E7CC7152DBC562FAB7D9C9C4012');
INSERT INTO "event" VALUES(281,266,2,'mediation.agree','2025-05-20','2026-11-28T15:53:44.038Z','2025-05-20','wang','{"signatories":["applicant","respondent"]}',X'F84037303669DD6A96257EC551A6525EE53D9E7CC7152DBC562FAB7D9C9C4012',X'D38865B1E5AB65C7B5B46848A6FCA8E9EBE697984CBD6F9F3836B64932439ED0');
INSERT INTO "event" VALUES(282,266,3,'mediation.sign','2025-05-20','2026-11-28T15:53:44.038Z','2025-05-20','wang','{"signatory":"applicant"}',X'D38865B1E5AB65C7B5B46848A6FCA8E9EBE697984CBD6F9F3836B64932439ED0',X'EFEEDFCB1ABB46CE1B2C3E6EFEFA0436071CD55FD46BFE7A1CD4C03F37283AFA');
INSERT INTO "event" VALUES(283,266,4,'mediation.sign','2025-05-20','2026-11-28T15:53:44.038Z','2025-05-20','wang','{"signatory":"respondent"}',X'EFEEDFCB1ABB46CE1B2C3E6EFEFA0436071CD55FD46BFE7A1CD4C03F37283AFA',X'CD079312689290F411782163962D9092AA65A60BCEDEDD16158C4A253EBBC5C3');
INSERT INTO "event" VALUES(284,251,7,'case.conclude-by-mediation','2025-05-20','2026-11-28T15:53:44.038Z','2025-05-20','wang','{"applicant-signed":"2025-05-20","document":"聊政复调〔2025〕2号","respondent-signed":"2025-05-20","sealed":"2025-05-20"}',X'CD079312689290F411782163962D9092AA65A60BCEDEDD16158C4A253EBBC5C3',X'F6DFCE003F635255E6FB4C3B3B6C695570A5494C0A968916F28081E7502E2A04');
INSERT INTO "event" VALUES(285,266,5,'mediation.seal','2025-05-20','2026-11-28T15:53:44.039Z','2025-05-20','wang','{"case-sequence":7}',X'F6DFCE003F635255E6FB4C3B3B6C695570A5494C0A968916F28081E7502E2A04',X'E45E91666BA05EE4E92428BC4ABEC00CA09090FF9E3F4401ADB682CC43232B9A');
INSERT INTO "event" VALUES(286,251,8,'case.serve','2025-05-21','2026-11-28T15:53:44.039Z','2025-05-23','wang','{"recipient":["respondent"]}',X'E45E91666BA05EE4E92428BC4ABEC00CA09090FF9E3F4401ADB682CC43232B9A',X'50B7B8E1306F44BB2811A4DE91E3A1B1592E2A127897BA9562B95DFEDACA79B2');
INSERT INTO "event" VALUES(287,251,9,'case.serve','2025-05-22','2026-11-28T15:53:44.039Z','2025-05-23','wang','{"received":"2025-05-23","recipient":["applicant"]}',X'50B7B8E1306F44BB2811A4DE91E3A1B1592E2A127897BA9562B95DFEDACA79B2',X'D32CF409297920A74A8A150A780B9E442B9A4F043B503713FB12D9DB5F002F8B');
INSERT INTO "event" VALUES(288,271,2,'coordination.conclude','2025-05-20','2026-11-28T15:53:44.039Z','2025-05-23','wang','{"result":"studied"}',X'D32CF409297920A74A8A150A780B9E442B9A4F043B503713FB12D9DB5F002F8B',X'CCD3561608394ADF65F9BE0E19AAFECD5C03C046C776B3E5EEECFC4AB32867B3');
INSERT INTO "event" VALUES(289,289,1,'petition.register','2025-05-26','2026-11-28T15:53:44.040Z','2025-05-26','wang','{"kind":"work-injury","number":"聊政复访〔2025〕8号","person":["2761c708940c6fb2561b170044eeba2392288a38ef7e8ae9c65dd353454030bc"],"petition-number":"聊信访〔2025〕9275号","region":"371522","respondent":["371522-human-resources"],"serial":8,"summary":["935fdbb2600e23c5f11881224fe38f725883033ec4045fd12ce76ebd3b7cd8c5"],"year":2025}',X'CCD3561608394ADF65F9BE0E19AAFECD5C03C046C776B3E5EEECFC4AB32867B3',X'BCDD71765FD866D630E669080913445F13AA4DE8D65B1A9E4031C056AC64A1BA');
INSERT INTO "event" VALUES(290,290,1,'coordination.register','2025-06-04','2026-11-28T15:53:44.040Z','2025-06-06','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2025〕8号","people":60,"region":"371521","serial":8,"sessions":1,"summary":["2c9c46f5593244b9e87e28b329654aa1489786f889ece15841a386a94b115db3"],"year":2025}',X'BCDD71765FD866D630E669080913445F13AA4DE8D65B1A9E4031C056AC64A1BA',X'6D47EF1BF4A3189E068BD5CF4B68C8A5D1BC7E7C4C33F8A7987DF053EFBEB0AE');
INSERT INTO "event" VALUES(291,280,2,'petition.return','2025-06-06','2026-11-28T15:53:44.040Z','2025-06-06','wang','{"reason":["05786cdc8ebd031a4b1a90353a59d61be70c1a2bb1bbcc63ad0eff9031c03929"]}',X'6D47EF1BF4A3189E068BD5CF4B68C8A5D1BC7E7C4C33F8A7987DF053EFBEB0AE',X'0F2C70243A211F861DCBC758FD753E530E55F32B5AD45DE541AE5968B38C1ABC');
INSERT INTO "event" VALUES(292,292,1,'letter.issue','2025-06-09','2026-11-28T15:53:44.040Z','2025-06-09','wang','{"addressee":"371522-town-3","escalated-from":"聊政复转〔2025〕3号","letter-kind":"reminder","number":"聊政复提〔2025〕2号","region":"371522","reply-days":10,"reply-unit":"working-days","serial":2,"summary":["d81d2b7d545343da6fca4910ba560e470bd690b2f020520e27bd816a17d3b729"],"year":2025}',X'0F2C70243A211F861DCBC758FD753E530E55F32B5AD45DE541AE5968B38C1ABC',X'1D3A5FA8F342F8E5D189C3B6EB2020539E6649154A6C072F493E4E107314766D');
INSERT INTO "event" VALUES(293,275,3,'letter.escalate','2025-06-09','2026-11-28T15:53:44.040Z','2025-06-09','wang','{"escalated-to":"聊政复提〔2025〕2号"}',X'1D3A5FA8F342F8E5D189C3B6EB2020539E6649154A6C072F493E4E107314766D',X'864DC9A3B53748F143DB18F6BE342A9A52F41CCB7A99B15B627D96BE134E6363');
INSERT INTO "event" VALUES(294,292,2,'letter.receive','2025-06-10','2026-11-28T15:53:44.041Z','2025-06-13','wang','{}',X'864DC9A3B53748F143DB18F6BE342A9A52F41CCB7A99B15B627D96BE134E6363',X'9C4F91F33F3A3A4E0539DCFF36A4AC3E5ACAA3387E903DB169ED293106E88FE1');
INSERT INTO "event" VALUES(295,295,1,'letter.issue','2025-06-11','2026-11-28T15:53:44.041Z','2025-06-13','wang','{"addressee":"371581-public-security","letter-kind":"recommendation","number":"聊政复建〔2025〕1号","region":"371581","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["636a7ed11e9bdf997293cca7f69fd85835ff2908553138835bc170b224f42093"],"year":2025}',X'9C4F91F33F3A3A4E0539DCFF36A4AC3E5ACAA3387E903DB169ED293106E88FE1',X'EE86CC0162E0018265F9481B117AD74E3D7A99CE6895BA3916C6D06281B61A4A');
INSERT INTO "event" VALUES(296,296,1,'mediation.open','2025-06-12','2026-11-28T15:53:44.041Z','2025-06-13','wang','{"bodies":["reconsideration","trial","procuratorate"],"kind":"compulsion","mediator":["6c5b697a588e3855a66f2a9deb58836b7638d46b031ebca20db9e3f0681d8ca3"],"number":"聊政复调〔2025〕3号","person":["9ff71b25ec47df850cfe0d412806657d24343d3183f0c197d0faa579690da879"],"region":"371581","respondent":["371581-urban-management"],"serial":3,"stage":"before-filing","summary":["f84fe250f15adaa06ce5803fe611b5dd6cae84e495f90aa72e31b7b6594061a0"],"venue":"reception-point","year":2025}',X'EE86CC0162E0018265F9481B117AD74E3D7A99CE6895BA3916C6D06281B61A4A',X'056F9F4C05FB54BECD6665E79A6DE4F88DFCEDC16D8D0A5FC90537A8418011B4');
INSERT INTO "event" VALUES(297,275,4,'letter.reply','2025-06-13','2026-11-28T15:53:44.041Z','2025-06-13','wang','{}',X'056F9F4C05FB54BECD6665E79A6DE4F88DFCEDC16D8D0A5FC90537A8418011B4',X'E7824C497C57147B98F3337FEA7346CEB9FAAD9AB86496C2EAA71E7B08DB4DD0');
INSERT INTO "event" VALUES(298,292,3,'letter.reply','2025-06-13','2026-11-28T15:53:44.042Z','2025-06-13','wang','{}',X'E7824C497C57147B98F3337FEA7346CEB9FAAD9AB86496C2EAA71E7B08DB4DD0',X'EBD8F5EE9A73D772BFCF7D8AC4F0D73AFDCFAAE9DD9F6CBAF11224CB79C48384');
INSERT INTO "event" VALUES(299,295,2,'letter.receive','2025-06-13','2026-11-28T15:53:44.042Z','2025-06-13','wang','{}',X'EBD8F5EE9A73D772BFCF7D8AC4F0D73AFDCFAAE9DD9F6CBAF11224CB79C48384',X'F307F1D9C0217EEFC72A2869DD35F8A73187C52A2E826C401E28D3887FAE51FB');
INSERT INTO "event" VALUES(300,296,2,'mediation.agree','2025-06-13','2026-11-28T15:53:44.042Z','2025-06-13','wang','{"signatories":["applicant","respondent"]}',X'F307F1D9C0217EEFC72A2869DD35F8A73187C52A2E826C401E28D3887FAE51FB',X'ADC6B0611346AD1556F88C05D0F858E9ACEFB32BFF289B3420C4219DB2DF20D8');
INSERT INTO "event" VALUES(301,296,3,'mediation.sign','2025-06-13','2026-11-28T15:53:44.042Z','2025-06-13','wang','{"signatory":"applicant"}',X'ADC6B0611346AD1556F88C05D0F858E9ACEFB32BFF289B3420C4219DB2DF20D8',X'BCC74B77BFC26369FA6FCE0AFE499EC93D76C0DF56BF341AA009C651226B2F60');
INSERT INTO "event" VALUES(302,296,4,'mediation.sign','2025-06-13','2026-11-28T15:53:44.042Z','2025-06-13','wang','{"signatory":"respondent"}',X'BCC74B77BFC26369FA6FCE0AFE499EC93D76C0DF56BF341AA009C651226B2F60',X'57BE988ABFD234066CED1FE07DEF9C950D342EB6B39C16336429ECA4F775D58F');
INSERT INTO "event" VALUES(303,296,5,'mediation.seal','2025-06-13','2026-11-28T15:53:44.042Z','2025-06-13','wang','{}',X'57BE988ABFD234066CED1FE07DEF9C950D342EB6B39C16336429ECA4F775D58F',X'0A2D3D5C6664D92211547FADCCCF5E886DBEF7F7944D339CFCAB9393CEBA3035');
INSERT INTO "event" VALUES(304,304,1,'official.added','2025-06-19','2026-11-28T15:53:44.042Z','2025-06-19','wang','{"code":"h2","name":["78891b6f010e2d4f5f23ccf5abe05675d49dfea227f42508f89b5abd3b72fdd6"]}',X'0A2D3D5C6664D92211547FADCCCF5E886DBEF7F7944D339CFCAB9393CEBA3035',X'0163B3143ECD156C43C47B16D0274321FB6DD15CE6EBE68A16381B0F661D60F1');
INSERT INTO "event" VALUES(305,305,1,'case.register','2025-06-19','2026-11-28T15:53:44.043Z','2025-06-19','wang','{"act":["ea61f819fceaec8adabd95105f7a1500ad3722b763581fbde646f4615b0e09dd"],"act-date":"2025-05-23","applicant":["382991df6364afb0599856b9f05f20145c5b70024802065497bcb17aca202950"],"authority":"371500","channel":"online","handler":"h2","immovable":true,"kind":"compulsion","number":"聊政复〔2025〕1号","region":"371500","respondent":["371500-urban-management"],"serial":1,"summary":["5fba1a61373b6e2a7dce1442c992f026bf1c0069e845b281e795cc06e1b7d7ad"],"year":2025}',X'0163B3143ECD156C43C47B16D0274321FB6DD15CE6EBE68A16381B0F661D60F1',X'2682E199CC0DE1E0C205C147224E4A58E8B825783FEFD2D7E816CBDB97304D2C');
INSERT INTO "event" VALUES(306,306,1,'petition.register','2025-06-19','2026-11-28T15:53:44.043Z','2025-06-20','wang','{"kind":"autonomy","number":"聊政复访〔2025〕9号","person":["3d1ffbe481678c16aa85d1b5c8c7c61590aae1ad743dc2b519f7eb01ecf01292"],"petition-number":"聊信访〔2025〕3630号","region":"371500","respondent":["371500-agriculture"],"serial":9,"summary":["d87930c10e3299041d83b82c0ba224693f2044cfc7891ad605e662525081a94d"],"year":2025}',X'2682E199CC0DE1E0C205C147224E4A58E8B825783FEFD2D7E816CBDB97304D2C',X'E3913617B294F2205B3D095233531A894E041A06DAC9F9AC37179FE6239508F7');
INSERT INTO "event" VALUES(307,307,1,'coordination.register','2025-06-19','2026-11-28T15:53:44.043Z','2025-06-20','wang','{"bodies":["reconsideration","trial"],"coordination-kind":"government-court","heads":4,"number":"聊政复协〔2025〕9号","people":12,"serial":9,"summary":["cf1610d80d6a4b6edbf429376cb7228e5155b8a5728fd60ba494fde752ff6e9a"],"year":2025}',X'E3913617B294F2205B3D095233531A894E041A06DAC9F9AC37179FE6239508F7',X'CE37B1001398B5224E62A6F02D5968A4F338CA1590D6C46CE700E00E0C1F0158');
INSERT INTO "event" VALUES(308,308,1,'letter.issue','2025-06-20','2026-11-28T15:53:44.044Z','2025-06-20','wang','{"addressee":"371500-education","letter-kind":"transfer","number":"聊政复转〔2025〕4号","region":"371500","reply-days":15,"reply-unit":"working-days","serial":4,"summary":["5a87e012f7d09dfc6e75c341d6039b489c98ff9934edaeb947a5f6212357ba3a"],"year":2025}',X'CE37B1001398B5224E62A6F02D5968A4F338CA1590D6C46CE700E00E0C1F0158',X'60B20171CFA210E0D8A1F290208314C2CD0AD2E03652A446D79CF0C3023CC78C');
INSERT INTO "event" VALUES(309,305,2,'case.accept','2025-06-23','2026-11-28T15:53:44.044Z','2025-06-27','wang','{"procedure":"ordinary"}',X'60B20171CFA210E0D8A1F290208314C2CD0AD2E03652A446D79CF0C3023CC78C',X'C8FB0988DD9AB65704D8739F6DECFF35FAF4A45D2C096F2A7FB2FF4632D2C516');
INSERT INTO "event" VALUES(310,310,1,'official.added','2025-06-23','2026-11-28T15:53:44.044Z','2025-06-27','wang','{"code":"h3","name":["d411d9318b56d5f1a833d3a122029dc7bb6e3ce916c13a2cfe302c93cd6b22d9"]}',X'C8FB0988DD9AB65704D8739F6DECFF35FAF4A45D2C096F2A7FB2FF4632D2C516',X'FA1803D456EB14B94F6D45C845B2D0B71E90F73A0D5E74EC5762D444E5EEA843');
INSERT INTO "event" VALUES(311,305,3,'case.assign','2025-06-23','2026-11-28T15:53:44.044Z','2025-06-27','wang','{"handler":"h3"}',X'FA1803D456EB14B94F6D45C845B2D0B71E90F73A0D5E74EC5762D444E5EEA843',X'BA26867D07F4FBC098AD8015F1D270D4104E34B7F845C503F45613C262870B21');
INSERT INTO "event" VALUES(312,312,1,'case.register','2025-06-23','2026-11-28T15:53:44.045Z','2025-06-27','wang','{"act-date":"2025-05-24","applicant":["728086d41ab99c5f8f3ef7e9021a4277b93d9ce27e995c89a815eb92a8d28ad2"],"authority":"371581","channel":"petition","kind":"compulsion","number":"临政复〔2025〕1号","petition-number":"聊信访〔2025〕8943号","region":"371581","respondent":["371581-public-security"],"serial":1,"summary":["2fe4ca9594347f7995fd33c0ad989b2d2470c768703c4f33c3f4f117f7b70f63"],"year":2025}',X'BA26867D07F4FBC098AD8015F1D270D4104E34B7F845C503F45613C262870B21',X'228A1CAFAACEC936B0B3FCA91B7E81DAF58B0C5C7AC5A45A33BBC3878297BFA9');
INSERT INTO "event" VALUES(313,305,4,'case.serve-copy','2025-06-27','2026-11-28T15:53:44.045Z','2025-06-27','wang','{}',X'228A1CAFAACEC936B0B3FCA91B7E81DAF58B0C5C7AC5A45A33BBC3878297BFA9',X'1AF1CC399AA33C1ED80BB8FCEBEEA9E658DD46441EDFAA7F4F8CF05482972011');
INSERT INTO "event" VALUES(314,308,2,'letter.receive','2025-06-23','2026-11-28T15:53:44.045Z','2025-06-27','wang','{}',X'1AF1CC399AA33C1ED80BB8FCEBEEA9E658DD46441EDFAA7F4F8CF05482972011',X'79FF4AFFA4337E7715F361814065508A4791BABA26055D9AB658B2593423D4EA');
INSERT INTO "event" VALUES(315,295,3,'letter.reply','2025-06-24','2026-11-28T15:53:44.045Z','2025-06-27','wang','{}',X'79FF4AFFA4337E7715F361814065508A4791BABA26055D9AB658B2593423D4EA',X'621878D2A240D990A3362D051B8144C05EEF2987117B043F26254F702F99A534');
INSERT INTO "event" VALUES(316,316,1,'suit.register','2025-06-26','2026-11-28T15:53:44.046Z','2025-06-27','wang','{"court":["748b2d5cefd8aca9caae8f6e35243261dc0f88c8c6864b06c610869d146bd887"],"court-number":"(2025)鲁1527行初458号","defendant":["371521-natural-resources"],"docketed-on":"2025-06-26","instance":"first","kind":"expropriation","number":"聊政复诉〔2025〕1号","person":["9ab4f1ea3a5aec6a6b85e37ba551dd411b3f1ea3d993fa5b84375e53b805a2f9"],"region":"371521","serial":1,"summary":["6a6517cf36de7f57f63110b8a8e441985e63da8eba5799ad3b9584879e5b82e7"],"year":2025}',X'621878D2A240D990A3362D051B8144C05EEF2987117B043F26254F702F99A534',X'71432D0C198485722003A52C94D94A9E26D3479C04281C71AFE843A08B9574DD');
INSERT INTO "event" VALUES(317,295,4,'letter.close','2025-06-27','2026-11-28T15:53:44.047Z','2025-06-27','wang','{}',X'71432D0C198485722003A52C94D94A9E26D3479C04281C71AFE843A08B9574DD',X'77026CE4EDE3D0515D6506E395834CE508FFCEF2CD9C390DEF031BB1C0DBCE8B');
INSERT INTO "event" VALUES(318,312,2,'case.accept','2025-06-30','2026-11-28T15:53:44.047Z','2025-07-04','wang','{"procedure":"ordinary"}',X'77026CE4EDE3D0515D6506E395834CE508FFCEF2CD9C390DEF031BB1C0DBCE8B',X'B6DC317F5B410CA3623BDA57FAEE3236EE72BC1125DBB065FA265927BF673B74');
INSERT INTO "event" VALUES(319,227,12,'case.archive','2025-07-04','2026-11-28T15:53:44.048Z','2025-07-04','wang','{"reason":["06a5a63124c4a7277e9578566a14622f4ce757b0d750947b4920dba909079b82"]}',X'B6DC317F5B410CA3623BDA57FAEE3236EE72BC1125DBB065FA265927BF673B74',X'43733C51508CE0E697E8F88B1AE4A0AE4F69EE4327F6F81711647194A3BCE2DF');
INSERT INTO "event" VALUES(320,251,10,'case.archive','2025-07-04','2026-11-28T15:53:44.048Z','2025-07-04','wang','{"reason":["b3230affd6241108cb2acdb6c08e81bd7d848e8b0617b1125f5941b83cf0404c"]}',X'43733C51508CE0E697E8F88B1AE4A0AE4F69EE4327F6F81711647194A3BCE2DF',X'748856F3BAAE34E965415A0B68B743D799CCE485AE706E1157E426AE8BE058A8');
INSERT INTO "event" VALUES(321,312,3,'case.serve-copy','2025-07-02','2026-11-28T15:53:44.048Z','2025-07-04','wang','{"received":"2025-07-04"}',X'748856F3BAAE34E965415A0B68B743D799CCE485AE706E1157E426AE8BE058A8',X'323D8AA40FDE1D04B21B977056C9A2A7D91D9C1A2493A448565814B725F62988');
INSERT INTO "event" VALUES(322,322,1,'coordination.register','2025-07-01','2026-11-28T15:53:44.060Z','2025-07-04','wang','{"coordination-kind":"proposal","number":"聊政复协〔2025〕10号","serial":10,"summary":["415b86a36e654c2cd99665e5275d2b42f65d7b37d7e37b96912b331c3a8c8188"],"year":2025}',X'323D8AA40FDE1D04B21B977056C9A2A7D91D9C1A2493A448565814B725F62988',X'3DD04EAE12CD33DB9349481A4DFD93CEE46081C010DF9E8198602D50A59C2A75');
INSERT INTO "event" VALUES(323,305,5,'case.answer','2025-07-10','2026-11-28T15:53:44.060Z','2025-07-11','wang','{}',X'3DD04EAE12CD33DB9349481A4DFD93CEE46081C010DF9E8198602D50A59C2A75',X'14A31E192106F2A76C6DB25E79E7F8546F1E6332F4D5B831FF91ECA45FFD67CC');
INSERT INTO "event" VALUES(324,305,6,'case.suspend','2025-07-11','2026-11-28T15:53:44.060Z','2025-07-11','wang','{"consented-on":"2025-07-10","ground":6,"reason":["9995c9a778497bfface0946ae98fa5a418f2e2397e094c7bdb415fbdbc842399"]}',X'14A31E192106F2A76C6DB25E79E7F8546F1E6332F4D5B831FF91ECA45FFD67CC',X'F231369296EB20D68BE19EBE9C0C67829076A8E77CAB7EF40CE6DFCB085DBAB9');
INSERT INTO "event" VALUES(325,316,2,'suit.answer','2025-07-09','2026-11-28T15:53:44.061Z','2025-07-11','wang','{}',X'F231369296EB20D68BE19EBE9C0C67829076A8E77CAB7EF40CE6DFCB085DBAB9',X'2E14D925308EF1FD22571FF4A9B260BED5F4328837479601EEAAC8917F7CE35B');
INSERT INTO "event" VALUES(326,308,3,'letter.reply','2025-07-09','2026-11-28T15:53:44.061Z','2025-07-11','wang','{}',X'2E14D925308EF1FD22571FF4A9B260BED5F4328837479601EEAAC8917F7CE35B',X'D7A99B81EF8BAB800F90193F7B8C560A4BBF4F602AD47A8B649DD60782B877FE');
INSERT INTO "event" VALUES(327,308,4,'letter.close','2025-07-10','2026-11-28T15:53:44.061Z','2025-07-11','wang','{}',X'D7A99B81EF8BAB800F90193F7B8C560A4BBF4F602AD47A8B649DD60782B877FE',X'14F037C898C3DA0F87EE33D27FA5D48B69D437B1CBAEC874DDCED45E7F5675C0');
INSERT INTO "event" VALUES(328,312,4,'case.answer','2025-07-17','2026-11-28T15:53:44.061Z','2025-07-17','wang','{}',X'14F037C898C3DA0F87EE33D27FA5D48B69D437B1CBAEC874DDCED45E7F5675C0',X'9602E2F2BF300A7A168C2927C09599DD3370695E6BF504E901C3BCD3C2789C25');
INSERT INTO "event" VALUES(329,329,1,'coordination.register','2025-07-15','2026-11-28T15:53:44.062Z','2025-07-18','wang','{"agencies":["371503-market-regulation"],"case":"茌政复〔2025〕1号","coordination-kind":"case-review","number":"聊政复协〔2025〕11号","region":"371503","serial":11,"summary":["9c543d8e5d61c4e8fc201dfa399db4f3f950f675057f3423c0d914d19c3ae12b"],"year":2025}',X'9602E2F2BF300A7A168C2927C09599DD3370695E6BF504E901C3BCD3C2789C25',X'1C6A22ACE5A0A78F640CAF104ECF414FF6CDE938EC2051479D22D538A3BA3549');
INSERT INTO "event" VALUES(330,330,1,'letter.issue','2025-07-18','2026-11-28T15:53:44.062Z','2025-07-18','wang','{"addressee":"371524-housing","letter-kind":"inspection","number":"聊政复察〔2025〕2号","region":"371524","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["5d7d5127a8a78fe771b671ea1e853888465ce65a2cd963142b44240871f6dcb5"],"year":2025}',X'1C6A22ACE5A0A78F640CAF104ECF414FF6CDE938EC2051479D22D538A3BA3549',X'47CF6E8CFE22420C4C415CF96BE596C495481D0F10B5E3DD55E8DBFEFB231A26');
INSERT INTO "event" VALUES(331,331,1,'mediation.open','2025-07-21','2026-11-28T15:53:44.063Z','2025-07-21','wang','{"bodies":["reconsideration","enforcement-oversight"],"case":"聊政复〔2025〕1号","kind":"compulsion","mediator":["925a314df4c1f7500c5d54ff4723028c669c40c9ffbea8ce4a58634c28f13ad6"],"number":"聊政复调〔2025〕4号","region":"371500","respondent":["371500-urban-management"],"serial":4,"stage":"during-review","venue":"office-room","year":2025}',X'47CF6E8CFE22420C4C415CF96BE596C495481D0F10B5E3DD55E8DBFEFB231A26',X'4E50916B7D15D69AD3E2D71FBAEE9C842AABFD8F339EDB08CC3E6737EDE51F1B');
INSERT INTO "event" VALUES(332,305,7,'case.request-withdrawal','2025-07-21','2026-11-28T15:53:44.063Z','2025-07-21','wang','{"reason":["3c69382729ef3712dee06777b13c648476f6ac5f6e3552f228cd2847a3d68e66"]}',X'4E50916B7D15D69AD3E2D71FBAEE9C842AABFD8F339EDB08CC3E6737EDE51F1B',X'B26CB2AC990377555E16AC8BBDB7CBDE6A0F69D04D71953E677CDA16F802B360');
INSERT INTO "event" VALUES(333,305,8,'case.terminate','2025-07-24','2026-11-28T15:53:44.067Z','2025-07-24','wang','{"after":"settlement","ground":1}',X'B26CB2AC990377555E16AC8BBDB7CBDE6A0F69D04D71953E677CDA16F802B360',X'187081FEED9B5D53234087C20227EC1D645D7D08FF782CE4E6C06A98E9B7281E');
INSERT INTO "event" VALUES(334,331,2,'mediation.settle','2025-07-24','2026-11-28T15:53:44.068Z','2025-07-24','wang','{"case-sequence":8,"reason":["19a32a0c0a94a979dfb83819bc3957b52f8e98a1e7fffd619972d991383c4831"]}',X'187081FEED9B5D53234087C20227EC1D645D7D08FF782CE4E6C06A98E9B7281E',X'84DB1A96E874B4291228303F4B12A1234AB98BAD4A525C5C2BD690560DAF14D6');
INSERT INTO "event" VALUES(335,312,5,'case.request-withdrawal','2025-07-25','2026-11-28T15:53:44.068Z','2025-07-25','wang','{"reason":["6abcfe530d3e353baf646489df68388141298f794f570db57eeeacbd070000f2"]}',X'84DB1A96E874B4291228303F4B12A1234AB98BAD4A525C5C2BD690560DAF14D6',X'C922DD0237B0A2C0E59DA9AF5266A0FD0B082A01FA466DBB208495ADE793AAD9');
INSERT INTO "event" VALUES(336,336,1,'petition.register','2025-07-21','2026-11-28T15:53:44.068Z','2025-07-25','wang','{"kind":"competition","number":"聊政复访〔2025〕10号","person":["77084b62749d305e5d450159eda160e936ded0b7d7f4ecf8e7574d1c1fbd9fc0"],"petition-number":"聊信访〔2025〕1731号","region":"371525","respondent":["371525-housing"],"serial":10,"summary":["261c332be117eaacbf7124feb0b40d7cdebe1fee92a07e42225070c94739fad7"],"year":2025}',X'C922DD0237B0A2C0E59DA9AF5266A0FD0B082A01FA466DBB208495ADE793AAD9',X'2C481E7B7C81FBBD3B9BEDEE687A0906C3AD665B69A39726798548D7144BAA51');
INSERT INTO "event" VALUES(337,330,2,'letter.receive','2025-07-22','2026-11-28T15:53:44.068Z','2025-07-25','wang','{}',X'2C481E7B7C81FBBD3B9BEDEE687A0906C3AD665B69A39726798548D7144BAA51',X'F46410ABAC0E2161613BAB26DAE3C59679827882912C332CBA0C06E91B28FDE9');
INSERT INTO "event" VALUES(338,316,3,'suit.hearing','2025-07-23','2026-11-28T15:53:44.069Z','2025-07-25','wang','{"head":"principal","name":["7682680e0771b922869eb68eb6d7de4c23061f917cb64891d5d80013afffecdc"],"spoke":true}',X'F46410ABAC0E2161613BAB26DAE3C59679827882912C332CBA0C06E91B28FDE9',X'013898FCFA8F4EB55D21BA9F5056049CDC25384C57E5361745B31CA21FC6A3F0');
INSERT INTO "event" VALUES(339,329,2,'coordination.conclude','2025-07-23','2026-11-28T15:53:44.070Z','2025-07-25','wang','{"finding-count":1,"findings":["680a99315a3530ef1f01d9e2d9ee50f6de67f3e5d79a7d9a826f94c677da627a"],"result":"reviewed"}',X'013898FCFA8F4EB55D21BA9F5056049CDC25384C57E5361745B31CA21FC6A3F0',X'1E0C125300D4A1ABA762198AA7B2FB63CA7BC7C585328A59CBA671AD6B73F4AB');
INSERT INTO "event" VALUES(340,322,2,'coordination.conclude','2025-07-24','2026-11-28T15:53:44.070Z','2025-07-25','wang','{"result":"adopted"}',X'1E0C125300D4A1ABA762198AA7B2FB63CA7BC7C585328A59CBA671AD6B73F4AB',X'DFF14814D32DB3F2011DCEC2F3BBC58213F83801BDAA00C5595729245B7BA7E5');
INSERT INTO "event" VALUES(341,341,1,'coordination.register','2025-07-25','2026-11-28T15:53:44.071Z','2025-07-25','wang','{"agencies":["371500-transport"],"coordination-kind":"unannounced-visit","finding-count":1,"findings":["e50d0177478459eca8fb5a51efb35518ef3efa742219c250b2267502c3a9a14a"],"number":"聊政复协〔2025〕12号","region":"371500","serial":12,"summary":["cc0757fa5a4ce265404e219a14c32891a9ff3d1f8d470c6623aef921bdeca1ae"],"year":2025}',X'DFF14814D32DB3F2011DCEC2F3BBC58213F83801BDAA00C5595729245B7BA7E5',X'F10A6CD99667BCBC99ABD51A37695FBBCCB77D92C26D643CB57BCCC7003F98F0');
INSERT INTO "event" VALUES(342,305,9,'case.serve','2025-07-25','2026-11-28T15:53:44.071Z','2025-07-30','wang','{"received":"2025-07-30","recipient":["applicant","respondent"]}',X'F10A6CD99667BCBC99ABD51A37695FBBCCB77D92C26D643CB57BCCC7003F98F0',X'F1D497A00F2576E0802A9DB00C3E41F8AD143C407D537606F03F1FE11EDCA9A7');
INSERT INTO "event" VALUES(343,312,6,'case.terminate','2025-07-30','2026-11-28T15:53:44.071Z','2025-07-30','wang','{"after":"other","document":"临政复终〔2025〕1号","ground":1}',X'F1D497A00F2576E0802A9DB00C3E41F8AD143C407D537606F03F1FE11EDCA9A7',X'94B62B689395D44C2B7BEBCBA1DDC91AE86F5ADE1DE0D235D98B9ABEB3294013');
INSERT INTO "event" VALUES(344,344,1,'consultation.register','2025-07-29','2026-11-28T15:53:44.072Z','2025-08-01','wang','{"kind":"penalty","number":"聊政复咨〔2025〕2号","person":["04597ee57ed7b85053e6cac068753e5550426f2d88565d197713ebec57dbdaab"],"point":"point-5","region":"371522","respondent":["371522-housing"],"serial":2,"summary":["a2d2bc0b10051372614f0656d6f0c3b4b34e4895065a8ab780f92da3c6623962"],"year":2025}',X'94B62B689395D44C2B7BEBCBA1DDC91AE86F5ADE1DE0D235D98B9ABEB3294013',X'A699197384532966166DCCEB0C644442AF7904013F56B04F091A5F00B176C81A');
INSERT INTO "event" VALUES(345,344,2,'consultation.resolve','2025-07-31','2026-11-28T15:53:44.072Z','2025-08-01','wang','{"reason":["f790602e790e297efe631f6b788e00970b08b35374be7b3a6e82be7076116b8f"],"resolved-by":["42eb493cdfa2b79d947ed957f21d352142ab25406984a0a82ff3c950e0c8c793"]}',X'A699197384532966166DCCEB0C644442AF7904013F56B04F091A5F00B176C81A',X'2DF534DACA9B96236B66DB02DC0392B5635D5B52365611D1E3DCA508D47F5A4E');
INSERT INTO "event" VALUES(346,346,1,'petition.register','2025-08-01','2026-11-28T15:53:44.072Z','2025-08-01','wang','{"kind":"levy","number":"聊政复访〔2025〕11号","person":["bd05c6452fe7aa831c9e3f3a37966074c85f68eb6d91eb4f010a54906bf2e8b5"],"petition-number":"聊信访〔2025〕2589号","region":"371581","respondent":["371581-town-3"],"serial":11,"summary":["bea4ec2b0a9b2b4933595fac1121e7c3f8eabfbeab04fd73ae4ee24a2937a919"],"year":2025}',X'2DF534DACA9B96236B66DB02DC0392B5635D5B52365611D1E3DCA508D47F5A4E',X'3957B3C5F75A68437E7FAE8AFC2A5E423456847DC53DAA10FD3AF0C28BAE1174');
INSERT INTO "event" VALUES(347,330,3,'letter.reply','2025-08-01','2026-11-28T15:53:44.072Z','2025-08-01','wang','{}',X'3957B3C5F75A68437E7FAE8AFC2A5E423456847DC53DAA10FD3AF0C28BAE1174',X'CAF49DA1F919D051E2E23C9AB3BC31877083B1341295E9EF1A7A18BD1A8E8489');
INSERT INTO "event" VALUES(348,312,7,'case.serve','2025-08-04','2026-11-28T15:53:44.073Z','2025-08-04','wang','{"received":"2025-08-04","recipient":["applicant","respondent"]}',X'CAF49DA1F919D051E2E23C9AB3BC31877083B1341295E9EF1A7A18BD1A8E8489',X'1E0DAE9A00AB0232B74D3E5757592AE4E8404021446F098B1B4F39CA025F409B');
INSERT INTO "event" VALUES(349,330,4,'letter.close','2025-08-05','2026-11-28T15:53:44.073Z','2025-08-08','wang','{}',X'1E0DAE9A00AB0232B74D3E5757592AE4E8404021446F098B1B4F39CA025F409B',X'810D7044DCD692488F8E037D2BC59A96EEE5D8E48F094CF09BCF0AD24EDF5E6D');
INSERT INTO "event" VALUES(350,350,1,'letter.issue','2025-08-06','2026-11-28T15:53:44.074Z','2025-08-08','wang','{"addressee":"371502-water","letter-kind":"recommendation","number":"聊政复建〔2025〕2号","region":"371502","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["1253187ecd958219b770ecb3f35a8dc9c78336ac0a80f0068cf7577eada48984"],"year":2025}',X'810D7044DCD692488F8E037D2BC59A96EEE5D8E48F094CF09BCF0AD24EDF5E6D',X'1CCA7F4D333586C86880F2542EE21D4172E0EFCA08EEEF6F5F7DB9555E4B4F4E');
INSERT INTO "event" VALUES(351,350,2,'letter.receive','2025-08-08','2026-11-28T15:53:44.074Z','2025-08-08','wang','{}',X'1CCA7F4D333586C86880F2542EE21D4172E0EFCA08EEEF6F5F7DB9555E4B4F4E',X'FDCB90C369382D52DB69B82D40390BF3764CB6F86166381AADE13C5BF710CA6C');
INSERT INTO "event" VALUES(352,352,1,'mediation.open','2025-08-08','2026-11-28T15:53:44.074Z','2025-08-08','wang','{"bodies":["reconsideration","petitions","administrative-mediation"],"kind":"duty","mediator":["02f9c2742e788488bc4de8c719ab978f51dec66903ef284e4f8d3d13f4db2c3e"],"number":"聊政复调〔2025〕5号","person":["2e1819d864e522c388d2354531878994a659633160f3078c3c9e87e50a6f990b"],"region":"371522","respondent":["371522-human-resources"],"serial":5,"stage":"before-filing","summary":["e1ea113a77a4a3e7a833e4741d07cfedfa7efb582037424b22e4ac7c11f5c0f4"],"venue":"reconciliation-centre","year":2025}',X'FDCB90C369382D52DB69B82D40390BF3764CB6F86166381AADE13C5BF710CA6C',X'85DBA28A3513D35C3AECBCDB7BD5C612F649EB51ACFC4B8D41BB7F9D1C1AE921');
INSERT INTO "event" VALUES(353,316,4,'suit.judge','2025-08-06','2026-11-28T15:53:44.074Z','2025-08-15','wang','{"received":"2025-08-11","suit-outcome":"won"}',X'85DBA28A3513D35C3AECBCDB7BD5C612F649EB51ACFC4B8D41BB7F9D1C1AE921',X'0A0C126DE7B3C226A1BBC2B6A310E867E3B8214A3FE05DBA1F33EEE0E70E4997');
INSERT INTO "event" VALUES(354,352,2,'mediation.settle','2025-08-12','2026-11-28T15:53:44.075Z','2025-08-15','wang','{"perform-by":"2025-09-21"}',X'0A0C126DE7B3C226A1BBC2B6A310E867E3B8214A3FE05DBA1F33EEE0E70E4997',X'161AD504E5466D32C5E8F324198C3AA046D89EB351DAE9A9AC6880BDAD20639A');
INSERT INTO "event" VALUES(355,355,1,'suit.register','2025-08-14','2026-11-28T15:53:44.075Z','2025-08-15','wang','{"court":["383dacb15cf0b4d54246e9826b97f3a5c34233b296a894f73c6fc42bcaff3df6"],"court-number":"(2025)鲁1516行初81号","defendant":["371524-housing"],"docketed-on":"2025-08-14","instance":"first","kind":"competition","number":"聊政复诉〔2025〕2号","person":["fcea44bb5ed7baa476447b4963b10f276dd83bdd318ed440073cbf59c3b0e1cb"],"region":"371524","serial":2,"summary":["6210c221ae095d41de00fa9e9efd526cd7ab7c37e85ad5333c81fed34cff099c"],"year":2025}',X'161AD504E5466D32C5E8F324198C3AA046D89EB351DAE9A9AC6880BDAD20639A',X'CC25D35DC8D2794B1730A1D29572D1B0EDC9A03FB535EE07A8FB075A6F42A94D');
INSERT INTO "event" VALUES(356,350,3,'letter.reply','2025-08-15','2026-11-28T15:53:44.075Z','2025-08-15','wang','{}',X'CC25D35DC8D2794B1730A1D29572D1B0EDC9A03FB535EE07A8FB075A6F42A94D',X'17F50C5A2F3B60A5C53D59FD17940A08C113B2F736B35D32D302558695BD585D');
INSERT INTO "event" VALUES(357,305,10,'case.archive','2025-08-18','2026-11-28T15:53:44.076Z','2025-08-18','wang','{"reason":["6b42589aae624701c9a9659e25665cb6fca9ebbe1b7432b3de1511ea6ae091c2"]}',X'17F50C5A2F3B60A5C53D59FD17940A08C113B2F736B35D32D302558695BD585D',X'FE4F8AEA71D7CF895CE45082CF0B310C0781E7F956B10828CF38B61FD6BC027B');
INSERT INTO "event" VALUES(358,350,4,'letter.close','2025-08-19','2026-11-28T15:53:44.076Z','2025-08-22','wang','{}',X'FE4F8AEA71D7CF895CE45082CF0B310C0781E7F956B10828CF38B61FD6BC027B',X'1F3C775154D530EC87D7048FEC6DB6782F7E6939A5517AA1AEF96467F899190A');
INSERT INTO "event" VALUES(359,359,1,'petition.register','2025-08-21','2026-11-28T15:53:44.076Z','2025-08-22','wang','{"kind":"duty","number":"聊政复访〔2025〕12号","person":["cc15f20e5d760e744a064d48143eca1566403828509020cbb0945b4ea0d73d7d"],"petition-number":"聊信访〔2025〕4142号","region":"371502","respondent":["371502-human-resources"],"serial":12,"summary":["ca5ce8972807f72f8e664579636023b4085897e6e7e00f1aa1fbc665e73c6acd"],"year":2025}',X'1F3C775154D530EC87D7048FEC6DB6782F7E6939A5517AA1AEF96467F899190A',X'B845746DCEC3D26D3AAF58910F4516B7C4CD99FBF6C4C4A8EF4B16053C717632');
INSERT INTO "event" VALUES(360,360,1,'mediation.open','2025-08-22','2026-11-28T15:53:44.076Z','2025-08-22','wang','{"bodies":["reconsideration","court-response","trial"],"kind":"competition","number":"聊政复调〔2025〕6号","region":"371524","respondent":["371524-housing"],"serial":6,"stage":"in-litigation","suit":"聊政复诉〔2025〕2号","venue":"court","year":2025}',X'B845746DCEC3D26D3AAF58910F4516B7C4CD99FBF6C4C4A8EF4B16053C717632',X'4703297EB02C86A641CC0E6D0B07809021DD7574B042988E5E239E136FD75DAE');
INSERT INTO "event" VALUES(361,355,2,'suit.answer','2025-08-22','2026-11-28T15:53:44.077Z','2025-08-22','wang','{}',X'4703297EB02C86A641CC0E6D0B07809021DD7574B042988E5E239E136FD75DAE',X'AE62192F2562A51111F0C3780BEC37FC0005B2C909D6F606FB5F28CE1804E380');
INSERT INTO "event" VALUES(362,362,1,'letter.issue','2025-08-25','2026-11-28T15:53:44.077Z','2025-08-27','wang','{"addressee":"371521-human-resources","letter-kind":"transfer","number":"聊政复转〔2025〕5号","region":"371521","reply-days":15,"reply-unit":"working-days","serial":5,"summary":["4ae80eca06c0de59ecf7e548394f6e8abeed9eca96ca1800e822ecec77a0bd3c"],"year":2025}',X'AE62192F2562A51111F0C3780BEC37FC0005B2C909D6F606FB5F28CE1804E380',X'A855917B41FFB60E89582DD1ECA6E9DA1D25581A32E5C855FB4C2C9ED499DC37');
INSERT INTO "event" VALUES(363,362,2,'letter.receive','2025-08-26','2026-11-28T15:53:44.077Z','2025-08-27','wang','{}',X'A855917B41FFB60E89582DD1ECA6E9DA1D25581A32E5C855FB4C2C9ED499DC37',X'5823CF3F75DEDE42C3A900172E2FCCBECF99172E7AF3C1A60DFFF8908E11D611');
INSERT INTO "event" VALUES(364,364,1,'coordination.register','2025-08-26','2026-11-28T15:53:44.077Z','2025-08-27','wang','{"coordination-kind":"proposal","number":"聊政复协〔2025〕13号","serial":13,"summary":["da32bb89096d2dd2b5cc0810beac0792b0e89cd6f89fa92a264b5b364f492bfa"],"year":2025}',X'5823CF3F75DEDE42C3A900172E2FCCBECF99172E7AF3C1A60DFFF8908E11D611',X'BD26FD6BFA743B9B35187C67CB1C2844AFCABB37DBDD69F709AFE8D1EC9856C7');
INSERT INTO "event" VALUES(365,360,2,'mediation.settle','2025-08-27','2026-11-28T15:53:44.078Z','2025-08-27','wang','{"reason":["8a235e3ca44ec2878ef388630d06b5db754653871380506fd9680fb594b40a78"]}',X'BD26FD6BFA743B9B35187C67CB1C2844AFCABB37DBDD69F709AFE8D1EC9856C7',X'17C616D6E0B4A8D91D30BD4DA9421192C355E3B9530ACC44E389527F01D9DDD9');
INSERT INTO "event" VALUES(366,312,8,'case.archive','2025-09-01','2026-11-28T15:53:44.078Z','2025-09-01','wang','{"reason":["704113994bd4fed797448fd27f1e6d89da61504067aba4512cf6add47f1b4b69"]}',X'17C616D6E0B4A8D91D30BD4DA9421192C355E3B9530ACC44E389527F01D9DDD9',X'9616D703B7FB34E4E42DABD4CE0644992087CFB25353C547DB55AB1D6D0B728D');
INSERT INTO "event" VALUES(367,355,3,'suit.judge','2025-08-28','2026-11-28T15:53:44.078Z','2025-09-03','wang','{"received":"2025-09-01","suit-outcome":"withdrawn-settlement"}',X'9616D703B7FB34E4E42DABD4CE0644992087CFB25353C547DB55AB1D6D0B728D',X'E47991E2FF23B18D91FCAFEBAA57B21F8DDA9B21A8795D884E2C466EF6D10166');
INSERT INTO "event" VALUES(368,368,1,'coordination.register','2025-09-03','2026-11-28T15:53:44.078Z','2025-09-03','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2025〕14号","people":60,"region":"371525","serial":14,"sessions":1,"summary":["74e1ba54490e62133c361c71724d18abb06f6192dc8c72d87d85f61f0b54be74"],"year":2025}',X'E47991E2FF23B18D91FCAFEBAA57B21F8DDA9B21A8795D884E2C466EF6D10166',X'40B146ACCB8C3FA6D7CCEDBF868771E1F0381A7728177051024E21AD7C38F4DB');
INSERT INTO "event" VALUES(369,369,1,'petition.register','2025-09-17','2026-11-28T15:53:44.078Z','2025-09-17','wang','{"kind":"benefit","number":"聊政复访〔2025〕13号","person":["72fe9c3b9a72910462fc487454da9fe7ba080a5fd200d9cbc8036fc3c3b5d5fd"],"petition-number":"聊信访〔2025〕9524号","region":"371503","respondent":["371503-civil-affairs"],"serial":13,"summary":["1e347ef37c19e868b2de8e666f43d1402e68520446afe39bbf6afadb35a41a2e"],"year":2025}',X'40B146ACCB8C3FA6D7CCEDBF868771E1F0381A7728177051024E21AD7C38F4DB',X'974624F774459A335EEA0C8B3018B0B439FACDC8AACC0F43C3E2EA342B06E37D');
INSERT INTO "event" VALUES(370,370,1,'letter.issue','2025-09-18','2026-11-28T15:53:44.079Z','2025-09-18','wang','{"addressee":"371521-human-resources","escalated-from":"聊政复转〔2025〕5号","letter-kind":"reminder","number":"聊政复提〔2025〕3号","region":"371521","reply-days":10,"reply-unit":"working-days","serial":3,"summary":["4ae80eca06c0de59ecf7e548394f6e8abeed9eca96ca1800e822ecec77a0bd3c"],"year":2025}',X'974624F774459A335EEA0C8B3018B0B439FACDC8AACC0F43C3E2EA342B06E37D',X'176411DFEFADDC0D75E866B77D1BFD8D001B290A2775B5C81534C4EB608B23FF');
INSERT INTO "event" VALUES(371,362,3,'letter.escalate','2025-09-18','2026-11-28T15:53:44.079Z','2025-09-18','wang','{"escalated-to":"聊政复提〔2025〕3号"}',X'176411DFEFADDC0D75E866B77D1BFD8D001B290A2775B5C81534C4EB608B23FF',X'CFE1BF8633580C73D2992E1435F15024AA17DC5B23502757E1F9EE600257F9F3');
INSERT INTO "event" VALUES(372,370,2,'letter.receive','2025-09-19','2026-11-28T15:53:44.079Z','2025-09-19','wang','{}',X'CFE1BF8633580C73D2992E1435F15024AA17DC5B23502757E1F9EE600257F9F3',X'8CD3B7BF3085BE6D407E6D09C8272441383DA5392ECDAE9D25248680184BBCC4');
INSERT INTO "event" VALUES(373,352,3,'mediation.perform','2025-09-19','2026-11-28T15:53:44.079Z','2025-09-19','wang','{}',X'8CD3B7BF3085BE6D407E6D09C8272441383DA5392ECDAE9D25248680184BBCC4',X'7C412DF3086457B6F03202470AD6E55A75FBDD38B9D57939D33D89823F6CBE5E');
INSERT INTO "event" VALUES(374,364,2,'coordination.conclude','2025-09-28','2026-11-28T15:53:44.079Z','2025-09-28','wang','{"result":"adopted"}',X'7C412DF3086457B6F03202470AD6E55A75FBDD38B9D57939D33D89823F6CBE5E',X'C8BDA080C6099F564AA7D7AF62E83435553BB8D4D4A37B599D5B534915B1552A');
INSERT INTO "event" VALUES(375,362,4,'letter.reply','2025-09-29','2026-11-28T15:53:44.079Z','2025-09-29','wang','{}',X'C8BDA080C6099F564AA7D7AF62E83435553BB8D4D4A37B599D5B534915B1552A',X'E7D51F78F48AFECCC1B86FEED1AF3310328F4253E39979AD9BBDB068EFFE026B');
INSERT INTO "event" VALUES(376,370,3,'letter.reply','2025-09-29','2026-11-28T15:53:44.080Z','2025-09-29','wang','{}',X'E7D51F78F48AFECCC1B86FEED1AF3310328F4253E39979AD9BBDB068EFFE026B',X'8B69BA3CB8A2C11AD7BE51F51528E6C325DBB34C46C17AA004B6F34420083CC7');
INSERT INTO "event" VALUES(377,377,1,'letter.issue','2025-10-11','2026-11-28T15:53:44.080Z','2025-10-11','wang','{"addressee":"371503-urban-management","letter-kind":"inspection","number":"聊政复察〔2025〕3号","region":"371503","reply-days":15,"reply-unit":"working-days","serial":3,"summary":["9f2b877fe1a965f2715568263d7759e477d4664eae49bdb41d353f8592f312fa"],"year":2025}',X'8B69BA3CB8A2C11AD7BE51F51528E6C325DBB34C46C17AA004B6F34420083CC7',X'5D73E4053030CBB9DDC0671EE275FDF11B8FA909CB5365254653E5173CC543B2');
INSERT INTO "event" VALUES(378,377,2,'letter.receive','2025-10-14','2026-11-28T15:53:44.080Z','2025-10-15','wang','{}',X'5D73E4053030CBB9DDC0671EE275FDF11B8FA909CB5365254653E5173CC543B2',X'75128DF3BD1C538CD3FEF9D04B248404A21D3DC4200B29ECEEC41BA84A84DE1C');
INSERT INTO "event" VALUES(379,379,1,'petition.register','2025-10-15','2026-11-28T15:53:44.080Z','2025-10-15','wang','{"kind":"agreement","number":"聊政复访〔2025〕14号","person":["424df1ecfdd66b0f981b75b97d2f42fb3f9f319ab73e869ede5ae80321bd5c5d"],"petition-number":"聊信访〔2025〕2473号","region":"371522","respondent":["371522-housing"],"serial":14,"summary":["14bd5f1e9031759bddb03a46f45589b03cfc8fb1e70300bfc4b25c5bfb5f2480"],"year":2025}',X'75128DF3BD1C538CD3FEF9D04B248404A21D3DC4200B29ECEEC41BA84A84DE1C',X'014A3E3A147B8C5F50F06300C68754AC1A172B1FC1276EC2594A280120F4B4E2');
INSERT INTO "event" VALUES(380,380,1,'mediation.open','2025-10-24','2026-11-28T15:53:44.081Z','2025-10-24','wang','{"bodies":["reconsideration","trial","procuratorate"],"kind":"penalty","mediator":["6f7b86bfeb52b53c3ebdc2459bc088254dcbc3f9d34ee9677d337c09f54cc3ee"],"number":"聊政复调〔2025〕7号","person":["f184585acd78ca15714c72e6e06915ed9342e9a1db387d8fa38049e3c30507cc"],"region":"371581","respondent":["371581-public-security"],"serial":7,"stage":"before-filing","summary":["ab9c79d5fd0a926126f03a8373876bd78e30669130e5825bacac88dd4b86ee55"],"venue":"agency-head-room","year":2025}',X'014A3E3A147B8C5F50F06300C68754AC1A172B1FC1276EC2594A280120F4B4E2',X'2F21D6436589BE0414BB6A1725739EA847DCEE7F3AA0E0E8495821700A5D6506');
INSERT INTO "event" VALUES(381,381,1,'petition.register','2025-10-27','2026-11-28T15:53:44.081Z','2025-10-30','wang','{"kind":"information","number":"聊政复访〔2025〕15号","person":["12df40ea43d088b347f9471a986330fdeae192bf60dcf3fd1b96c9325d10d588"],"petition-number":"聊信访〔2025〕2073号","region":"371502","respondent":["371502-government"],"serial":15,"summary":["cccdcd16abf48f8832b51c377094f17ab5d090cc88ed612dcd8d2ba628d16557"],"year":2025}',X'2F21D6436589BE0414BB6A1725739EA847DCEE7F3AA0E0E8495821700A5D6506',X'017E81DB1A3A5B0538B1A66763A57A0031696003A735C6AD9FC4B190AAF82410');
INSERT INTO "event" VALUES(382,377,3,'letter.reply','2025-10-29','2026-11-28T15:53:44.081Z','2025-10-30','wang','{}',X'017E81DB1A3A5B0538B1A66763A57A0031696003A735C6AD9FC4B190AAF82410',X'133A3FEC644A090323EE15EB04264856F9EAF9FE3B12ADDB662E19898C42048A');
INSERT INTO "event" VALUES(383,377,4,'letter.close','2025-10-30','2026-11-28T15:53:44.081Z','2025-10-30','wang','{}',X'133A3FEC644A090323EE15EB04264856F9EAF9FE3B12ADDB662E19898C42048A',X'8F67A879C2893B5FBA02FED018E9B495862AB13BBD4A15E7EDDA872BF38EF031');
INSERT INTO "event" VALUES(384,384,1,'coordination.register','2025-10-30','2026-11-28T15:53:44.082Z','2025-10-30','wang','{"area":"食品药品","bodies":["reconsideration","enforcement-oversight"],"coordination-kind":"cross-region","number":"聊政复协〔2025〕15号","region":"371522","regions":["371522","371525"],"serial":15,"summary":["dc29df933943dd945597914bc8ea29d7015d5e8db53b39f4a55a53c972cc3ac2"],"year":2025}',X'8F67A879C2893B5FBA02FED018E9B495862AB13BBD4A15E7EDDA872BF38EF031',X'0E01D211F37502BD4FA7A7CEEB169FDD3AECD558B3994846BA79428333CD9A38');
INSERT INTO "event" VALUES(385,380,2,'mediation.agree','2025-11-04','2026-11-28T15:53:44.082Z','2025-11-07','wang','{"signatories":["applicant","respondent"]}',X'0E01D211F37502BD4FA7A7CEEB169FDD3AECD558B3994846BA79428333CD9A38',X'70893C7957818847DD30AA10B73375A556B1344FBC62AA47B1A541D6C92E4369');
INSERT INTO "event" VALUES(386,380,3,'mediation.sign','2025-11-04','2026-11-28T15:53:44.082Z','2025-11-07','wang','{"signatory":"applicant"}',X'70893C7957818847DD30AA10B73375A556B1344FBC62AA47B1A541D6C92E4369',X'BE080D2B82117E1291BC51B2785AD1C9C78FF96D50B0B9B9048D4F54B37DFE3F');
INSERT INTO "event" VALUES(387,380,4,'mediation.go-back','2025-11-07','2026-11-28T15:53:44.082Z','2025-11-07','wang','{"reason":["c65abfc7116aa8053e38eff45eb3dfa809576d897fa600ca8a072de6b1cc012b"]}',X'BE080D2B82117E1291BC51B2785AD1C9C78FF96D50B0B9B9048D4F54B37DFE3F',X'D8E0C6B0BA3F2C3F66165EA0B79DC7C17B19AF7BB3D18AFC57A1DF831DC84D42');
INSERT INTO "event" VALUES(388,384,2,'coordination.conclude','2025-11-17','2026-11-28T15:53:44.082Z','2025-11-20','wang','{"result":"coordinated"}',X'D8E0C6B0BA3F2C3F66165EA0B79DC7C17B19AF7BB3D18AFC57A1DF831DC84D42',X'E4567E475856D78C058FB118BCE602FF3EB92A9AE808C30F3EF7CCC32DF6BF6A');
INSERT INTO "event" VALUES(389,389,1,'coordination.register','2025-11-17','2026-11-28T15:53:44.082Z','2025-11-20','wang','{"coordination-kind":"trial-observation","heads":24,"number":"聊政复协〔2025〕16号","people":160,"region":"371526","serial":16,"sessions":1,"summary":["6237ff2ee2ed116b790a638e25664061d5c821399b0df1a4680de1a71557ebc5"],"year":2025}',X'E4567E475856D78C058FB118BCE602FF3EB92A9AE808C30F3EF7CCC32DF6BF6A',X'30118211B1C84657B7E589709908AA6EB4E6D2A0DF6A7580B0B1217EDDE6B929');
INSERT INTO "event" VALUES(390,390,1,'petition.register','2025-11-20','2026-11-28T15:53:44.082Z','2025-11-20','wang','{"kind":"other","number":"聊政复访〔2025〕16号","person":["fa7cf72d5ebda2d9fe35c078c5526a3b2d8c7afd4c2abce29243a095a474f49a"],"petition-number":"聊信访〔2025〕2975号","region":"371581","respondent":["371581-public-security"],"serial":16,"summary":["92855fd3c3a2bf13b12a9b4bf94322c6f4be68993d269e01d929262b8c2bcadc"],"year":2025}',X'30118211B1C84657B7E589709908AA6EB4E6D2A0DF6A7580B0B1217EDDE6B929',X'E5C0260C8A6CCD0799DC409F24E5DEB69F665FD84FF5C5A028390E4153C8A10F');
INSERT INTO "event" VALUES(391,391,1,'coordination.register','2025-11-20','2026-11-28T15:53:44.082Z','2025-11-20','wang','{"bodies":["reconsideration","trial"],"coordination-kind":"government-court","heads":4,"number":"聊政复协〔2025〕17号","people":26,"serial":17,"summary":["00bc19d0724e4346f9e1dbd5a350b2c4861321edc748f8e4f37c1312234197e7"],"year":2025}',X'E5C0260C8A6CCD0799DC409F24E5DEB69F665FD84FF5C5A028390E4153C8A10F',X'DC9084DB87EDE33B269BA756EF00E11E798CED4BADBFA75C232A4683BE9C99C2');
INSERT INTO "event" VALUES(392,392,1,'coordination.register','2025-12-26','2026-11-28T15:53:44.083Z','2025-12-26','wang','{"bodies":["reconsideration","procuratorate"],"coordination-kind":"government-procuratorate","heads":4,"number":"聊政复协〔2025〕18号","people":12,"serial":18,"summary":["1407e743f7ce5cb26aa47f36dfe5744be8365b3d88c55600cd87cfffb45850ba"],"year":2025}',X'DC9084DB87EDE33B269BA756EF00E11E798CED4BADBFA75C232A4683BE9C99C2',X'A6173B13619C280C2C97ACD3876917B561D61C7130B25D631C13356AC6E22C90');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('0001_event_log');
INSERT INTO "grdb_migrations" VALUES('0002_office');
INSERT INTO "grdb_migrations" VALUES('0003_cases');
INSERT INTO "grdb_migrations" VALUES('0004_deadlines');
INSERT INTO "grdb_migrations" VALUES('0005_dossiers');
INSERT INTO "grdb_migrations" VALUES('0006_rate_variants');
INSERT INTO "grdb_migrations" VALUES('0007_rollups');
INSERT INTO "grdb_migrations" VALUES('0008_known');
CREATE TABLE letter_setting (
  letter     TEXT    NOT NULL PRIMARY KEY,
  reply_days INTEGER CHECK (reply_days > 0),
  reply_unit TEXT,
  template   TEXT,
  CHECK ((reply_days IS NULL) = (reply_unit IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE office (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  name           TEXT NOT NULL,
  name_en        TEXT NOT NULL,
  authority      TEXT NOT NULL,
  make_up_days   TEXT NOT NULL CHECK (make_up_days IN ('working', 'resting')),
  suspended_days TEXT NOT NULL CHECK (suspended_days IN ('left-out', 'counted')),
  -- The position of the last event that changed the calendar or a switch.
  settled_at     INTEGER NOT NULL
, warn_blue           INTEGER NOT NULL DEFAULT 15, warn_yellow         INTEGER NOT NULL DEFAULT 7, warn_red            INTEGER NOT NULL DEFAULT 3 CHECK (
  warn_blue > warn_yellow AND warn_yellow > warn_red AND warn_red >= 0), warn_blue_working   INTEGER NOT NULL DEFAULT 3, warn_yellow_working INTEGER NOT NULL DEFAULT 2, warn_red_working    INTEGER NOT NULL DEFAULT 1 CHECK (
  warn_blue_working > warn_yellow_working AND warn_yellow_working > warn_red_working
  AND warn_red_working >= 0)) STRICT;
INSERT INTO "office" VALUES(1,'聊城市人民政府行政复议办公室','Administrative Reconsideration Office of the People''s Government of Liaocheng','371500','working','left-out',3,15,7,3,3,2,1);
CREATE TABLE official (
  code        TEXT NOT NULL PRIMARY KEY,
  name_digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "official" VALUES('h1','f99cf99ce5e85d12e739d09c3abff92a331fd5fc27b5d9883d3506b4e7eb0364');
INSERT INTO "official" VALUES('h2','78891b6f010e2d4f5f23ccf5abe05675d49dfea227f42508f89b5abd3b72fdd6');
INSERT INTO "official" VALUES('h3','d411d9318b56d5f1a833d3a122029dc7bb6e3ce916c13a2cfe302c93cd6b22d9');
CREATE TABLE rate_variant (
  id         TEXT    NOT NULL PRIMARY KEY,
  version    INTEGER NOT NULL CHECK (version > 0),
  name       TEXT    NOT NULL,
  name_en    TEXT    NOT NULL,
  definition TEXT    NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;
CREATE TABLE reception_point (
  code       TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  name_en    TEXT NOT NULL,
  point_kind TEXT NOT NULL,
  region     TEXT NOT NULL REFERENCES region (code),
  place      TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO "reception_point" VALUES('point-1','东昌府区交警大队行政争议接收点','Dongchangfu District: traffic police','traffic-police','371502',NULL);
INSERT INTO "reception_point" VALUES('point-10','茌平区社会治理服务中心行政争议接收点','Chiping District: general-governance centre','governance-centre','371503',NULL);
INSERT INTO "reception_point" VALUES('point-11','临清市城关镇行政争议接收点','Linqing City: township or subdistrict','township','371581',NULL);
INSERT INTO "reception_point" VALUES('point-12','阳谷县交警大队行政争议接收点','Yanggu County: traffic police','traffic-police','371521',NULL);
INSERT INTO "reception_point" VALUES('point-2','茌平区法院行政争议接收点','Chiping District: court','court','371503',NULL);
INSERT INTO "reception_point" VALUES('point-3','临清市社会治理服务中心行政争议接收点','Linqing City: general-governance centre','governance-centre','371581',NULL);
INSERT INTO "reception_point" VALUES('point-4','阳谷县城关镇行政争议接收点','Yanggu County: township or subdistrict','township','371521',NULL);
INSERT INTO "reception_point" VALUES('point-5','莘县交警大队行政争议接收点','Shen County: traffic police','traffic-police','371522',NULL);
INSERT INTO "reception_point" VALUES('point-6','东阿县法院行政争议接收点','Dong''e County: court','court','371524',NULL);
INSERT INTO "reception_point" VALUES('point-7','冠县社会治理服务中心行政争议接收点','Guan County: general-governance centre','governance-centre','371525',NULL);
INSERT INTO "reception_point" VALUES('point-8','高唐县城关镇行政争议接收点','Gaotang County: township or subdistrict','township','371526',NULL);
INSERT INTO "reception_point" VALUES('point-9','东昌府区法院行政争议接收点','Dongchangfu District: court','court','371502',NULL);
CREATE TABLE region (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "region" VALUES('371500','聊城市','Liaocheng');
INSERT INTO "region" VALUES('371502','东昌府区','Dongchangfu District');
INSERT INTO "region" VALUES('371503','茌平区','Chiping District');
INSERT INTO "region" VALUES('371521','阳谷县','Yanggu County');
INSERT INTO "region" VALUES('371522','莘县','Shen County');
INSERT INTO "region" VALUES('371524','东阿县','Dong''e County');
INSERT INTO "region" VALUES('371525','冠县','Guan County');
INSERT INTO "region" VALUES('371526','高唐县','Gaotang County');
INSERT INTO "region" VALUES('371581','临清市','Linqing City');
CREATE TABLE rollup (
  name      TEXT    NOT NULL,
  period    TEXT    NOT NULL,
  dimension TEXT    NOT NULL,
  code      TEXT    NOT NULL,
  class     TEXT    NOT NULL,
  records   INTEGER NOT NULL,
  PRIMARY KEY (name, dimension, period, code, class)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_entry (
  id         INTEGER PRIMARY KEY,
  name       TEXT    NOT NULL,
  day        TEXT    NOT NULL,
  from_on    TEXT,
  was        TEXT,
  class      TEXT    NOT NULL,
  records    INTEGER NOT NULL CHECK (records IN (-1, 1)),
  region     TEXT,
  kind       TEXT,
  field      TEXT,
  respondent TEXT,
  variety    TEXT,
  venue      TEXT,
  point      TEXT
) STRICT;
INSERT INTO "rollup_entry" VALUES(1,'consultations-opened','2025-01-10',NULL,NULL,'other',1,'371521',NULL,NULL,NULL,NULL,NULL,'point-4');
INSERT INTO "rollup_entry" VALUES(2,'consultations-opened','2025-01-10',NULL,NULL,'other',-1,'371521',NULL,NULL,NULL,NULL,NULL,'point-4');
INSERT INTO "rollup_entry" VALUES(3,'consultations-opened','2025-01-10',NULL,NULL,'resolved',1,'371521',NULL,NULL,NULL,NULL,NULL,'point-4');
INSERT INTO "rollup_entry" VALUES(4,'letters-timely','2025-02-20',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(5,'letters-timely','2025-02-20','2025-02-21','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(6,'letters-due','2025-02-20',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(7,'letters-due','2025-02-20','2025-02-21','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(8,'letters-opened','2025-01-24',NULL,NULL,'any',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(9,'letters-timely','2025-02-20',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(10,'letters-timely','2025-02-20','2025-02-21','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(11,'letters-timely','2025-02-24',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(12,'letters-timely','2025-02-24','2025-02-25','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(13,'letters-due','2025-02-20',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(14,'letters-due','2025-02-20','2025-02-21','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(15,'letters-due','2025-02-24',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(16,'letters-due','2025-02-24','2025-02-25','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(17,'filings-by-kind','2025-02-27',NULL,NULL,'compulsion',1,NULL,NULL,'government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(18,'filings-filed','2025-02-27',NULL,NULL,'accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(19,'filings-filed','2025-02-27','2025-03-07','undecided','accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(20,'reviews-opened','2025-03-06',NULL,NULL,'deemed-accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(21,'reviews-opened','2025-03-06','2025-03-07','not-begun','deemed-accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(22,'letters-timely','2025-03-14',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(23,'letters-timely','2025-03-14','2025-03-15','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(24,'letters-due','2025-03-14',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(25,'letters-due','2025-03-14','2025-03-15','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(26,'letters-opened','2025-02-28',NULL,NULL,'any',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(27,'letters-timely','2025-02-24',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(28,'letters-timely','2025-02-24','2025-02-25','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(29,'letters-timely','2025-02-24',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(30,'letters-timely','2025-02-24','2025-02-25','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(31,'letters-due','2025-02-24',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(32,'letters-due','2025-02-24','2025-02-25','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(33,'letters-due','2025-02-24',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(34,'letters-due','2025-02-24','2025-02-25','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(35,'filings-filed','2025-02-27',NULL,NULL,'accepted',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(36,'filings-filed','2025-02-27','2025-03-07','undecided','accepted',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(37,'filings-filed','2025-02-27',NULL,NULL,'abandoned',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(38,'filings-filed','2025-02-27','2025-03-19','undecided','abandoned',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(39,'reviews-opened','2025-03-06',NULL,NULL,'deemed-accepted',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(40,'reviews-opened','2025-03-06','2025-03-07','not-begun','deemed-accepted',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(41,'filings-filed','2025-02-27',NULL,NULL,'abandoned',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(42,'filings-filed','2025-02-27','2025-03-19','undecided','abandoned',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(43,'filings-filed','2025-02-27',NULL,NULL,'accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(44,'filings-filed','2025-02-27','2025-03-14','undecided','accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(45,'reviews-opened','2025-03-13',NULL,NULL,'deemed-accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(46,'reviews-opened','2025-03-13','2025-03-14','not-begun','deemed-accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(47,'filings-filed','2025-02-27',NULL,NULL,'accepted',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(48,'filings-filed','2025-02-27','2025-03-14','undecided','accepted',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(49,'filings-filed','2025-02-27',NULL,NULL,'accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(50,'reviews-opened','2025-03-13',NULL,NULL,'deemed-accepted',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(51,'reviews-opened','2025-03-13','2025-03-14','not-begun','deemed-accepted',-1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(52,'reviews-opened','2025-03-07',NULL,NULL,'accepted',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(53,'letters-timely','2025-03-14',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(54,'letters-timely','2025-03-14','2025-03-15','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(55,'letters-timely','2025-03-17',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(56,'letters-timely','2025-03-17','2025-03-18','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(57,'letters-due','2025-03-14',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(58,'letters-due','2025-03-14','2025-03-15','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(59,'letters-due','2025-03-17',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(60,'letters-due','2025-03-17','2025-03-18','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(61,'letters-timely','2025-02-24',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(62,'letters-timely','2025-02-24','2025-02-25','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(63,'letters-timely','2025-02-24',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(64,'letters-timely','2025-02-24','2025-02-25','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(65,'letters-due','2025-02-24',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(66,'letters-due','2025-02-24','2025-02-25','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(67,'letters-due','2025-02-24',NULL,NULL,'done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(68,'letters-due','2025-02-24','2025-02-25','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(69,'letters-due','2025-02-24','2025-03-12','not-done','done',1,'371524',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(70,'letters-timely','2025-03-17',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(71,'letters-timely','2025-03-17','2025-03-18','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(72,'letters-timely','2025-03-17',NULL,NULL,'in-time',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(73,'letters-timely','2025-03-17','2025-03-18','not-yet-due','in-time',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(74,'letters-due','2025-03-17',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(75,'letters-due','2025-03-17','2025-03-18','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(76,'letters-due','2025-03-17',NULL,NULL,'done',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(77,'letters-due','2025-03-17','2025-03-18','not-yet-due','done',1,'371524',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(78,'letters-timely','2025-04-10',NULL,NULL,'not-in-time',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(79,'letters-timely','2025-04-10','2025-04-11','not-yet-due','not-in-time',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(80,'letters-due','2025-04-10',NULL,NULL,'not-done',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(81,'letters-due','2025-04-10','2025-04-11','not-yet-due','not-done',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(82,'letters-opened','2025-03-19',NULL,NULL,'any',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(83,'letters-timely','2025-04-10',NULL,NULL,'not-in-time',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(84,'letters-timely','2025-04-10','2025-04-11','not-yet-due','not-in-time',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(85,'letters-timely','2025-04-14',NULL,NULL,'not-in-time',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(86,'letters-timely','2025-04-14','2025-04-15','not-yet-due','not-in-time',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(87,'letters-due','2025-04-10',NULL,NULL,'not-done',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(88,'letters-due','2025-04-10','2025-04-11','not-yet-due','not-done',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(89,'letters-due','2025-04-14',NULL,NULL,'not-done',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(90,'letters-due','2025-04-14','2025-04-15','not-yet-due','not-done',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(91,'letters-timely','2025-04-17',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(92,'letters-timely','2025-04-17','2025-04-18','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(93,'letters-due','2025-04-17',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(94,'letters-due','2025-04-17','2025-04-18','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(95,'letters-opened','2025-03-26',NULL,NULL,'any',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(96,'letters-timely','2025-04-17',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(97,'letters-timely','2025-04-17','2025-04-18','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(98,'letters-timely','2025-04-18',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(99,'letters-timely','2025-04-18','2025-04-19','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(100,'letters-due','2025-04-17',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(101,'letters-due','2025-04-17','2025-04-18','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(102,'letters-due','2025-04-18',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(103,'letters-due','2025-04-18','2025-04-19','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(104,'filings-by-kind','2025-04-03',NULL,NULL,'penalty',1,NULL,NULL,'market-regulation',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(105,'filings-filed','2025-04-03',NULL,NULL,'accepted',1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(106,'filings-filed','2025-04-03','2025-04-12','undecided','accepted',1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(107,'reviews-opened','2025-04-11',NULL,NULL,'deemed-accepted',1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(108,'reviews-opened','2025-04-11','2025-04-12','not-begun','deemed-accepted',1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(109,'filings-filed','2025-04-03',NULL,NULL,'accepted',-1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(110,'filings-filed','2025-04-03','2025-04-12','undecided','accepted',-1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(111,'filings-filed','2025-04-03',NULL,NULL,'accepted',1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(112,'reviews-opened','2025-04-11',NULL,NULL,'deemed-accepted',-1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(113,'reviews-opened','2025-04-11','2025-04-12','not-begun','deemed-accepted',-1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(114,'reviews-opened','2025-04-09',NULL,NULL,'accepted',1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(115,'letters-timely','2025-04-14',NULL,NULL,'not-in-time',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(116,'letters-timely','2025-04-14','2025-04-15','not-yet-due','not-in-time',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(117,'letters-timely','2025-04-14',NULL,NULL,'in-time',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(118,'letters-timely','2025-04-14','2025-04-15','not-yet-due','in-time',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(119,'letters-due','2025-04-14',NULL,NULL,'not-done',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(120,'letters-due','2025-04-14','2025-04-15','not-yet-due','not-done',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(121,'letters-due','2025-04-14',NULL,NULL,'done',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(122,'letters-due','2025-04-14','2025-04-15','not-yet-due','done',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(123,'letters-timely','2025-04-14',NULL,NULL,'in-time',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(124,'letters-timely','2025-04-14','2025-04-15','not-yet-due','in-time',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(125,'letters-timely','2025-04-14',NULL,NULL,'in-time',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(126,'letters-timely','2025-04-14','2025-04-15','not-yet-due','in-time',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(127,'letters-due','2025-04-14',NULL,NULL,'done',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(128,'letters-due','2025-04-14','2025-04-15','not-yet-due','done',-1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(129,'letters-due','2025-04-14',NULL,NULL,'done',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(130,'letters-due','2025-04-14','2025-04-15','not-yet-due','done',1,'371503',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(131,'mediations-opened','2025-04-11',NULL,NULL,'any',1,'371502',NULL,NULL,NULL,'before-filing','reconciliation-centre',NULL);
INSERT INTO "rollup_entry" VALUES(132,'letters-timely','2025-04-18',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(133,'letters-timely','2025-04-18','2025-04-19','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(134,'letters-timely','2025-04-18',NULL,NULL,'in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(135,'letters-timely','2025-04-18','2025-04-19','not-yet-due','in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(136,'letters-due','2025-04-18',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(137,'letters-due','2025-04-18','2025-04-19','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(138,'letters-due','2025-04-18',NULL,NULL,'done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(139,'letters-due','2025-04-18','2025-04-19','not-yet-due','done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(140,'letters-timely','2025-04-18',NULL,NULL,'in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(141,'letters-timely','2025-04-18','2025-04-19','not-yet-due','in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(142,'letters-timely','2025-04-18',NULL,NULL,'in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(143,'letters-timely','2025-04-18','2025-04-19','not-yet-due','in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(144,'letters-due','2025-04-18',NULL,NULL,'done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(145,'letters-due','2025-04-18','2025-04-19','not-yet-due','done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(146,'letters-due','2025-04-18',NULL,NULL,'done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(147,'letters-due','2025-04-18','2025-04-19','not-yet-due','done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(148,'mediations-opened','2025-04-23',NULL,NULL,'any',1,'371503',NULL,NULL,NULL,'during-review','office-room',NULL);
INSERT INTO "rollup_entry" VALUES(149,'mediations-ended','2025-04-24',NULL,NULL,'statement',1,'371502',NULL,NULL,NULL,'before-filing','reconciliation-centre',NULL);
INSERT INTO "rollup_entry" VALUES(150,'reviews-settled','2025-04-28',NULL,NULL,'may-be-sued',1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(151,'reviews-closed','2025-04-28',NULL,NULL,'upheld',1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(152,'reviews-timely','2025-04-28',NULL,NULL,'in-time',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(153,'reviews-compared','2025-04-28',NULL,NULL,'other',1,'371502','compulsion','government','371502-town-2',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(154,'reviews-settled','2025-04-28',NULL,NULL,'may-be-sued',-1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(155,'reviews-settled','2025-04-28',NULL,NULL,'for-good',1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(156,'reviews-settled','2025-04-28','2025-05-16','may-be-sued','for-good',1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(157,'letters-timely','2025-05-30',NULL,NULL,'not-in-time',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(158,'letters-timely','2025-05-30','2025-05-31','not-yet-due','not-in-time',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(159,'letters-due','2025-05-30',NULL,NULL,'not-done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(160,'letters-due','2025-05-30','2025-05-31','not-yet-due','not-done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(161,'letters-opened','2025-05-09',NULL,NULL,'any',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(162,'letters-timely','2025-05-30',NULL,NULL,'not-in-time',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(163,'letters-timely','2025-05-30','2025-05-31','not-yet-due','not-in-time',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(164,'letters-timely','2025-06-04',NULL,NULL,'not-in-time',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(165,'letters-timely','2025-06-04','2025-06-05','not-yet-due','not-in-time',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(166,'letters-due','2025-05-30',NULL,NULL,'not-done',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(167,'letters-due','2025-05-30','2025-05-31','not-yet-due','not-done',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(168,'letters-due','2025-06-04',NULL,NULL,'not-done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(169,'letters-due','2025-06-04','2025-06-05','not-yet-due','not-done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(170,'reviews-settled','2025-04-28',NULL,NULL,'for-good',-1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(171,'reviews-settled','2025-04-28','2025-05-16','may-be-sued','for-good',-1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(172,'reviews-settled','2025-04-28',NULL,NULL,'disputed',1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(173,'reviews-settled','2025-04-28','2025-05-16','may-be-sued','for-good',1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(174,'reviews-settled','2025-04-28','2025-05-20','for-good','disputed',1,'371502','compulsion','government',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(175,'reviews-settled','2025-05-20',NULL,NULL,'for-good',1,'371503','penalty','market-regulation',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(176,'reviews-closed','2025-05-20',NULL,NULL,'mediated',1,'371503','penalty','market-regulation',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(177,'reviews-timely','2025-05-20',NULL,NULL,'in-time',1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(178,'reviews-compared','2025-05-20',NULL,NULL,'mediated',1,'371503','penalty','market-regulation','371503-market-regulation',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(179,'mediations-ended','2025-05-20',NULL,NULL,'statement',1,'371503',NULL,NULL,NULL,'during-review','office-room',NULL);
INSERT INTO "rollup_entry" VALUES(180,'reviews-settled','2025-05-20',NULL,NULL,'for-good',-1,'371503','penalty','market-regulation',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(181,'reviews-settled','2025-05-20',NULL,NULL,'for-good',1,'371503','penalty','market-regulation',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(182,'letters-timely','2025-06-23',NULL,NULL,'not-in-time',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(183,'letters-timely','2025-06-23','2025-06-24','not-yet-due','not-in-time',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(184,'letters-due','2025-06-23',NULL,NULL,'not-done',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(185,'letters-due','2025-06-23','2025-06-24','not-yet-due','not-done',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(186,'letters-opened','2025-06-09',NULL,NULL,'any',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(187,'letters-timely','2025-06-04',NULL,NULL,'not-in-time',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(188,'letters-timely','2025-06-04','2025-06-05','not-yet-due','not-in-time',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(189,'letters-timely','2025-06-04',NULL,NULL,'not-in-time',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(190,'letters-timely','2025-06-04','2025-06-05','not-yet-due','not-in-time',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(191,'letters-due','2025-06-04',NULL,NULL,'not-done',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(192,'letters-due','2025-06-04','2025-06-05','not-yet-due','not-done',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(193,'letters-due','2025-06-04',NULL,NULL,'not-done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(194,'letters-due','2025-06-04','2025-06-05','not-yet-due','not-done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(195,'letters-timely','2025-06-23',NULL,NULL,'not-in-time',-1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(196,'letters-timely','2025-06-23','2025-06-24','not-yet-due','not-in-time',-1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(197,'letters-timely','2025-06-24',NULL,NULL,'not-in-time',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(198,'letters-timely','2025-06-24','2025-06-25','not-yet-due','not-in-time',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(199,'letters-due','2025-06-23',NULL,NULL,'not-done',-1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(200,'letters-due','2025-06-23','2025-06-24','not-yet-due','not-done',-1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(201,'letters-due','2025-06-24',NULL,NULL,'not-done',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(202,'letters-due','2025-06-24','2025-06-25','not-yet-due','not-done',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(203,'letters-timely','2025-07-02',NULL,NULL,'not-in-time',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(204,'letters-timely','2025-07-02','2025-07-03','not-yet-due','not-in-time',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(205,'letters-due','2025-07-02',NULL,NULL,'not-done',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(206,'letters-due','2025-07-02','2025-07-03','not-yet-due','not-done',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(207,'letters-opened','2025-06-11',NULL,NULL,'any',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(208,'mediations-opened','2025-06-12',NULL,NULL,'any',1,'371581',NULL,NULL,NULL,'before-filing','reception-point',NULL);
INSERT INTO "rollup_entry" VALUES(209,'letters-timely','2025-06-04',NULL,NULL,'not-in-time',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(210,'letters-timely','2025-06-04','2025-06-05','not-yet-due','not-in-time',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(211,'letters-timely','2025-06-04',NULL,NULL,'not-in-time',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(212,'letters-timely','2025-06-04','2025-06-05','not-yet-due','not-in-time',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(213,'letters-due','2025-06-04',NULL,NULL,'not-done',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(214,'letters-due','2025-06-04','2025-06-05','not-yet-due','not-done',-1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(215,'letters-due','2025-06-04',NULL,NULL,'done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(216,'letters-due','2025-06-04','2025-06-05','not-yet-due','not-done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(217,'letters-due','2025-06-04','2025-06-13','not-done','done',1,'371522',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(218,'letters-timely','2025-06-24',NULL,NULL,'not-in-time',-1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(219,'letters-timely','2025-06-24','2025-06-25','not-yet-due','not-in-time',-1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(220,'letters-timely','2025-06-24',NULL,NULL,'in-time',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(221,'letters-timely','2025-06-24','2025-06-25','not-yet-due','in-time',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(222,'letters-due','2025-06-24',NULL,NULL,'not-done',-1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(223,'letters-due','2025-06-24','2025-06-25','not-yet-due','not-done',-1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(224,'letters-due','2025-06-24',NULL,NULL,'done',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(225,'letters-due','2025-06-24','2025-06-25','not-yet-due','done',1,'371522',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(226,'letters-timely','2025-07-02',NULL,NULL,'not-in-time',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(227,'letters-timely','2025-07-02','2025-07-03','not-yet-due','not-in-time',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(228,'letters-timely','2025-07-04',NULL,NULL,'not-in-time',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(229,'letters-timely','2025-07-04','2025-07-05','not-yet-due','not-in-time',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(230,'letters-due','2025-07-02',NULL,NULL,'not-done',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(231,'letters-due','2025-07-02','2025-07-03','not-yet-due','not-done',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(232,'letters-due','2025-07-04',NULL,NULL,'not-done',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(233,'letters-due','2025-07-04','2025-07-05','not-yet-due','not-done',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(234,'mediations-ended','2025-06-13',NULL,NULL,'statement',1,'371581',NULL,NULL,NULL,'before-filing','reception-point',NULL);
INSERT INTO "rollup_entry" VALUES(235,'filings-by-kind','2025-06-19',NULL,NULL,'compulsion',1,NULL,NULL,'urban-management',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(236,'filings-filed','2025-06-19',NULL,NULL,'accepted',1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(237,'filings-filed','2025-06-19','2025-06-27','undecided','accepted',1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(238,'reviews-opened','2025-06-26',NULL,NULL,'deemed-accepted',1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(239,'reviews-opened','2025-06-26','2025-06-27','not-begun','deemed-accepted',1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(240,'letters-timely','2025-07-11',NULL,NULL,'not-in-time',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(241,'letters-timely','2025-07-11','2025-07-12','not-yet-due','not-in-time',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(242,'letters-due','2025-07-11',NULL,NULL,'not-done',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(243,'letters-due','2025-07-11','2025-07-12','not-yet-due','not-done',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(244,'letters-opened','2025-06-20',NULL,NULL,'any',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(245,'filings-filed','2025-06-19',NULL,NULL,'accepted',-1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(246,'filings-filed','2025-06-19','2025-06-27','undecided','accepted',-1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(247,'filings-filed','2025-06-19',NULL,NULL,'accepted',1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(248,'reviews-opened','2025-06-26',NULL,NULL,'deemed-accepted',-1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(249,'reviews-opened','2025-06-26','2025-06-27','not-begun','deemed-accepted',-1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(250,'reviews-opened','2025-06-23',NULL,NULL,'accepted',1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(251,'filings-by-kind','2025-06-23',NULL,NULL,'compulsion',1,NULL,NULL,'public-security',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(252,'filings-filed','2025-06-23',NULL,NULL,'accepted',1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(253,'filings-filed','2025-06-23','2025-07-01','undecided','accepted',1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(254,'reviews-opened','2025-06-30',NULL,NULL,'deemed-accepted',1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(255,'reviews-opened','2025-06-30','2025-07-01','not-begun','deemed-accepted',1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(256,'letters-timely','2025-07-11',NULL,NULL,'not-in-time',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(257,'letters-timely','2025-07-11','2025-07-12','not-yet-due','not-in-time',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(258,'letters-timely','2025-07-14',NULL,NULL,'not-in-time',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(259,'letters-timely','2025-07-14','2025-07-15','not-yet-due','not-in-time',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(260,'letters-due','2025-07-11',NULL,NULL,'not-done',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(261,'letters-due','2025-07-11','2025-07-12','not-yet-due','not-done',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(262,'letters-due','2025-07-14',NULL,NULL,'not-done',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(263,'letters-due','2025-07-14','2025-07-15','not-yet-due','not-done',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(264,'letters-timely','2025-07-04',NULL,NULL,'not-in-time',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(265,'letters-timely','2025-07-04','2025-07-05','not-yet-due','not-in-time',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(266,'letters-timely','2025-07-04',NULL,NULL,'in-time',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(267,'letters-timely','2025-07-04','2025-07-05','not-yet-due','in-time',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(268,'letters-due','2025-07-04',NULL,NULL,'not-done',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(269,'letters-due','2025-07-04','2025-07-05','not-yet-due','not-done',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(270,'letters-due','2025-07-04',NULL,NULL,'done',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(271,'letters-due','2025-07-04','2025-07-05','not-yet-due','done',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(272,'suits-opened','2025-06-26',NULL,NULL,'first',1,'371521',NULL,NULL,NULL,'first',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(273,'letters-timely','2025-07-04',NULL,NULL,'in-time',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(274,'letters-timely','2025-07-04','2025-07-05','not-yet-due','in-time',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(275,'letters-timely','2025-07-04',NULL,NULL,'in-time',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(276,'letters-timely','2025-07-04','2025-07-05','not-yet-due','in-time',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(277,'letters-due','2025-07-04',NULL,NULL,'done',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(278,'letters-due','2025-07-04','2025-07-05','not-yet-due','done',-1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(279,'letters-due','2025-07-04',NULL,NULL,'done',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(280,'letters-due','2025-07-04','2025-07-05','not-yet-due','done',1,'371581',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(281,'filings-filed','2025-06-23',NULL,NULL,'accepted',-1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(282,'filings-filed','2025-06-23','2025-07-01','undecided','accepted',-1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(283,'filings-filed','2025-06-23',NULL,NULL,'accepted',1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(284,'reviews-opened','2025-06-30',NULL,NULL,'deemed-accepted',-1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(285,'reviews-opened','2025-06-30','2025-07-01','not-begun','deemed-accepted',-1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(286,'reviews-opened','2025-06-30',NULL,NULL,'accepted',1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(287,'letters-timely','2025-07-14',NULL,NULL,'not-in-time',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(288,'letters-timely','2025-07-14','2025-07-15','not-yet-due','not-in-time',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(289,'letters-timely','2025-07-14',NULL,NULL,'in-time',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(290,'letters-timely','2025-07-14','2025-07-15','not-yet-due','in-time',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(291,'letters-due','2025-07-14',NULL,NULL,'not-done',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(292,'letters-due','2025-07-14','2025-07-15','not-yet-due','not-done',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(293,'letters-due','2025-07-14',NULL,NULL,'done',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(294,'letters-due','2025-07-14','2025-07-15','not-yet-due','done',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(295,'letters-timely','2025-07-14',NULL,NULL,'in-time',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(296,'letters-timely','2025-07-14','2025-07-15','not-yet-due','in-time',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(297,'letters-timely','2025-07-14',NULL,NULL,'in-time',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(298,'letters-timely','2025-07-14','2025-07-15','not-yet-due','in-time',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(299,'letters-due','2025-07-14',NULL,NULL,'done',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(300,'letters-due','2025-07-14','2025-07-15','not-yet-due','done',-1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(301,'letters-due','2025-07-14',NULL,NULL,'done',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(302,'letters-due','2025-07-14','2025-07-15','not-yet-due','done',1,'371500',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(303,'letters-timely','2025-08-08',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(304,'letters-timely','2025-08-08','2025-08-09','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(305,'letters-due','2025-08-08',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(306,'letters-due','2025-08-08','2025-08-09','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(307,'letters-opened','2025-07-18',NULL,NULL,'any',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(308,'mediations-opened','2025-07-21',NULL,NULL,'any',1,'371500',NULL,NULL,NULL,'during-review','office-room',NULL);
INSERT INTO "rollup_entry" VALUES(309,'reviews-settled','2025-07-24',NULL,NULL,'for-good',1,'371500','compulsion','urban-management',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(310,'reviews-closed','2025-07-24',NULL,NULL,'withdrawn-settlement',1,'371500','compulsion','urban-management',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(311,'reviews-timely','2025-07-24',NULL,NULL,'in-time',1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(312,'reviews-compared','2025-07-24',NULL,NULL,'mediated',1,'371500','compulsion','urban-management','371500-urban-management',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(313,'mediations-ended','2025-07-24',NULL,NULL,'settled',1,'371500',NULL,NULL,NULL,'during-review','office-room',NULL);
INSERT INTO "rollup_entry" VALUES(314,'letters-timely','2025-08-08',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(315,'letters-timely','2025-08-08','2025-08-09','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(316,'letters-timely','2025-08-12',NULL,NULL,'not-in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(317,'letters-timely','2025-08-12','2025-08-13','not-yet-due','not-in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(318,'letters-due','2025-08-08',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(319,'letters-due','2025-08-08','2025-08-09','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(320,'letters-due','2025-08-12',NULL,NULL,'not-done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(321,'letters-due','2025-08-12','2025-08-13','not-yet-due','not-done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(322,'appearances','2025-07-23',NULL,NULL,'spoke',1,'371521',NULL,NULL,NULL,'first',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(323,'reviews-settled','2025-07-24',NULL,NULL,'for-good',-1,'371500','compulsion','urban-management',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(324,'reviews-settled','2025-07-24',NULL,NULL,'for-good',1,'371500','compulsion','urban-management',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(325,'reviews-settled','2025-07-30',NULL,NULL,'for-good',1,'371581','compulsion','public-security',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(326,'reviews-closed','2025-07-30',NULL,NULL,'withdrawn-other',1,'371581','compulsion','public-security',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(327,'reviews-timely','2025-07-30',NULL,NULL,'in-time',1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(328,'reviews-compared','2025-07-30',NULL,NULL,'other',1,'371581','compulsion','public-security','371581-public-security',NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(329,'consultations-opened','2025-07-29',NULL,NULL,'other',1,'371522',NULL,NULL,NULL,NULL,NULL,'point-5');
INSERT INTO "rollup_entry" VALUES(330,'consultations-opened','2025-07-29',NULL,NULL,'other',-1,'371522',NULL,NULL,NULL,NULL,NULL,'point-5');
INSERT INTO "rollup_entry" VALUES(331,'consultations-opened','2025-07-29',NULL,NULL,'resolved',1,'371522',NULL,NULL,NULL,NULL,NULL,'point-5');
INSERT INTO "rollup_entry" VALUES(332,'letters-timely','2025-08-12',NULL,NULL,'not-in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(333,'letters-timely','2025-08-12','2025-08-13','not-yet-due','not-in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(334,'letters-timely','2025-08-12',NULL,NULL,'in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(335,'letters-timely','2025-08-12','2025-08-13','not-yet-due','in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(336,'letters-due','2025-08-12',NULL,NULL,'not-done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(337,'letters-due','2025-08-12','2025-08-13','not-yet-due','not-done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(338,'letters-due','2025-08-12',NULL,NULL,'done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(339,'letters-due','2025-08-12','2025-08-13','not-yet-due','done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(340,'reviews-settled','2025-07-30',NULL,NULL,'for-good',-1,'371581','compulsion','public-security',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(341,'reviews-settled','2025-07-30',NULL,NULL,'for-good',1,'371581','compulsion','public-security',NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(342,'letters-timely','2025-08-12',NULL,NULL,'in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(343,'letters-timely','2025-08-12','2025-08-13','not-yet-due','in-time',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(344,'letters-timely','2025-08-12',NULL,NULL,'in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(345,'letters-timely','2025-08-12','2025-08-13','not-yet-due','in-time',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(346,'letters-due','2025-08-12',NULL,NULL,'done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(347,'letters-due','2025-08-12','2025-08-13','not-yet-due','done',-1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(348,'letters-due','2025-08-12',NULL,NULL,'done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(349,'letters-due','2025-08-12','2025-08-13','not-yet-due','done',1,'371524',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(350,'letters-timely','2025-08-27',NULL,NULL,'not-in-time',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(351,'letters-timely','2025-08-27','2025-08-28','not-yet-due','not-in-time',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(352,'letters-due','2025-08-27',NULL,NULL,'not-done',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(353,'letters-due','2025-08-27','2025-08-28','not-yet-due','not-done',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(354,'letters-opened','2025-08-06',NULL,NULL,'any',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(355,'letters-timely','2025-08-27',NULL,NULL,'not-in-time',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(356,'letters-timely','2025-08-27','2025-08-28','not-yet-due','not-in-time',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(357,'letters-timely','2025-08-29',NULL,NULL,'not-in-time',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(358,'letters-timely','2025-08-29','2025-08-30','not-yet-due','not-in-time',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(359,'letters-due','2025-08-27',NULL,NULL,'not-done',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(360,'letters-due','2025-08-27','2025-08-28','not-yet-due','not-done',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(361,'letters-due','2025-08-29',NULL,NULL,'not-done',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(362,'letters-due','2025-08-29','2025-08-30','not-yet-due','not-done',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(363,'mediations-opened','2025-08-08',NULL,NULL,'any',1,'371522',NULL,NULL,NULL,'before-filing','reconciliation-centre',NULL);
INSERT INTO "rollup_entry" VALUES(364,'suits-ended','2025-08-06',NULL,NULL,'other-first',1,'371521',NULL,NULL,NULL,'first',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(365,'mediations-due','2025-09-22',NULL,NULL,'not-done',1,'371522',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(366,'mediations-due','2025-09-22','2025-09-23','not-yet-due','not-done',1,'371522',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(367,'mediations-ended','2025-08-12',NULL,NULL,'settled',1,'371522',NULL,NULL,NULL,'before-filing','reconciliation-centre',NULL);
INSERT INTO "rollup_entry" VALUES(368,'suits-opened','2025-08-14',NULL,NULL,'first',1,'371524',NULL,NULL,NULL,'first',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(369,'letters-timely','2025-08-29',NULL,NULL,'not-in-time',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(370,'letters-timely','2025-08-29','2025-08-30','not-yet-due','not-in-time',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(371,'letters-timely','2025-08-29',NULL,NULL,'in-time',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(372,'letters-timely','2025-08-29','2025-08-30','not-yet-due','in-time',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(373,'letters-due','2025-08-29',NULL,NULL,'not-done',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(374,'letters-due','2025-08-29','2025-08-30','not-yet-due','not-done',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(375,'letters-due','2025-08-29',NULL,NULL,'done',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(376,'letters-due','2025-08-29','2025-08-30','not-yet-due','done',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(377,'letters-timely','2025-08-29',NULL,NULL,'in-time',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(378,'letters-timely','2025-08-29','2025-08-30','not-yet-due','in-time',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(379,'letters-timely','2025-08-29',NULL,NULL,'in-time',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(380,'letters-timely','2025-08-29','2025-08-30','not-yet-due','in-time',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(381,'letters-due','2025-08-29',NULL,NULL,'done',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(382,'letters-due','2025-08-29','2025-08-30','not-yet-due','done',-1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(383,'letters-due','2025-08-29',NULL,NULL,'done',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(384,'letters-due','2025-08-29','2025-08-30','not-yet-due','done',1,'371502',NULL,NULL,NULL,'recommendation',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(385,'mediations-opened','2025-08-22',NULL,NULL,'any',1,'371524',NULL,NULL,NULL,'in-litigation','court',NULL);
INSERT INTO "rollup_entry" VALUES(386,'letters-timely','2025-09-15',NULL,NULL,'not-in-time',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(387,'letters-timely','2025-09-15','2025-09-16','not-yet-due','not-in-time',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(388,'letters-due','2025-09-15',NULL,NULL,'not-done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(389,'letters-due','2025-09-15','2025-09-16','not-yet-due','not-done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(390,'letters-opened','2025-08-25',NULL,NULL,'any',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(391,'letters-timely','2025-09-15',NULL,NULL,'not-in-time',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(392,'letters-timely','2025-09-15','2025-09-16','not-yet-due','not-in-time',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(393,'letters-timely','2025-09-16',NULL,NULL,'not-in-time',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(394,'letters-timely','2025-09-16','2025-09-17','not-yet-due','not-in-time',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(395,'letters-due','2025-09-15',NULL,NULL,'not-done',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(396,'letters-due','2025-09-15','2025-09-16','not-yet-due','not-done',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(397,'letters-due','2025-09-16',NULL,NULL,'not-done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(398,'letters-due','2025-09-16','2025-09-17','not-yet-due','not-done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(399,'mediations-ended','2025-08-27',NULL,NULL,'settled',1,'371524',NULL,NULL,NULL,'in-litigation','court',NULL);
INSERT INTO "rollup_entry" VALUES(400,'suits-ended','2025-08-28',NULL,NULL,'settled-first',1,'371524',NULL,NULL,NULL,'first',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(401,'letters-timely','2025-10-09',NULL,NULL,'not-in-time',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(402,'letters-timely','2025-10-09','2025-10-10','not-yet-due','not-in-time',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(403,'letters-due','2025-10-09',NULL,NULL,'not-done',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(404,'letters-due','2025-10-09','2025-10-10','not-yet-due','not-done',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(405,'letters-opened','2025-09-18',NULL,NULL,'any',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(406,'letters-timely','2025-09-16',NULL,NULL,'not-in-time',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(407,'letters-timely','2025-09-16','2025-09-17','not-yet-due','not-in-time',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(408,'letters-timely','2025-09-16',NULL,NULL,'not-in-time',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(409,'letters-timely','2025-09-16','2025-09-17','not-yet-due','not-in-time',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(410,'letters-due','2025-09-16',NULL,NULL,'not-done',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(411,'letters-due','2025-09-16','2025-09-17','not-yet-due','not-done',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(412,'letters-due','2025-09-16',NULL,NULL,'not-done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(413,'letters-due','2025-09-16','2025-09-17','not-yet-due','not-done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(414,'letters-timely','2025-10-09',NULL,NULL,'not-in-time',-1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(415,'letters-timely','2025-10-09','2025-10-10','not-yet-due','not-in-time',-1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(416,'letters-timely','2025-10-10',NULL,NULL,'not-in-time',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(417,'letters-timely','2025-10-10','2025-10-11','not-yet-due','not-in-time',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(418,'letters-due','2025-10-09',NULL,NULL,'not-done',-1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(419,'letters-due','2025-10-09','2025-10-10','not-yet-due','not-done',-1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(420,'letters-due','2025-10-10',NULL,NULL,'not-done',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(421,'letters-due','2025-10-10','2025-10-11','not-yet-due','not-done',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(422,'mediations-due','2025-09-22',NULL,NULL,'not-done',-1,'371522',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(423,'mediations-due','2025-09-22','2025-09-23','not-yet-due','not-done',-1,'371522',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(424,'mediations-due','2025-09-22',NULL,NULL,'done',1,'371522',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(425,'mediations-due','2025-09-22','2025-09-23','not-yet-due','done',1,'371522',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "rollup_entry" VALUES(426,'letters-timely','2025-09-16',NULL,NULL,'not-in-time',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(427,'letters-timely','2025-09-16','2025-09-17','not-yet-due','not-in-time',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(428,'letters-timely','2025-09-16',NULL,NULL,'not-in-time',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(429,'letters-timely','2025-09-16','2025-09-17','not-yet-due','not-in-time',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(430,'letters-due','2025-09-16',NULL,NULL,'not-done',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(431,'letters-due','2025-09-16','2025-09-17','not-yet-due','not-done',-1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(432,'letters-due','2025-09-16',NULL,NULL,'done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(433,'letters-due','2025-09-16','2025-09-17','not-yet-due','not-done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(434,'letters-due','2025-09-16','2025-09-29','not-done','done',1,'371521',NULL,NULL,NULL,'transfer',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(435,'letters-timely','2025-10-10',NULL,NULL,'not-in-time',-1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(436,'letters-timely','2025-10-10','2025-10-11','not-yet-due','not-in-time',-1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(437,'letters-timely','2025-10-10',NULL,NULL,'in-time',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(438,'letters-timely','2025-10-10','2025-10-11','not-yet-due','in-time',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(439,'letters-due','2025-10-10',NULL,NULL,'not-done',-1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(440,'letters-due','2025-10-10','2025-10-11','not-yet-due','not-done',-1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(441,'letters-due','2025-10-10',NULL,NULL,'done',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(442,'letters-due','2025-10-10','2025-10-11','not-yet-due','done',1,'371521',NULL,NULL,NULL,'reminder',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(443,'letters-timely','2025-10-31',NULL,NULL,'not-in-time',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(444,'letters-timely','2025-10-31','2025-11-01','not-yet-due','not-in-time',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(445,'letters-due','2025-10-31',NULL,NULL,'not-done',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(446,'letters-due','2025-10-31','2025-11-01','not-yet-due','not-done',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(447,'letters-opened','2025-10-11',NULL,NULL,'any',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(448,'letters-timely','2025-10-31',NULL,NULL,'not-in-time',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(449,'letters-timely','2025-10-31','2025-11-01','not-yet-due','not-in-time',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(450,'letters-timely','2025-11-04',NULL,NULL,'not-in-time',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(451,'letters-timely','2025-11-04','2025-11-05','not-yet-due','not-in-time',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(452,'letters-due','2025-10-31',NULL,NULL,'not-done',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(453,'letters-due','2025-10-31','2025-11-01','not-yet-due','not-done',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(454,'letters-due','2025-11-04',NULL,NULL,'not-done',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(455,'letters-due','2025-11-04','2025-11-05','not-yet-due','not-done',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(456,'mediations-opened','2025-10-24',NULL,NULL,'any',1,'371581',NULL,NULL,NULL,'before-filing','agency-head-room',NULL);
INSERT INTO "rollup_entry" VALUES(457,'letters-timely','2025-11-04',NULL,NULL,'not-in-time',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(458,'letters-timely','2025-11-04','2025-11-05','not-yet-due','not-in-time',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(459,'letters-timely','2025-11-04',NULL,NULL,'in-time',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(460,'letters-timely','2025-11-04','2025-11-05','not-yet-due','in-time',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(461,'letters-due','2025-11-04',NULL,NULL,'not-done',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(462,'letters-due','2025-11-04','2025-11-05','not-yet-due','not-done',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(463,'letters-due','2025-11-04',NULL,NULL,'done',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(464,'letters-due','2025-11-04','2025-11-05','not-yet-due','done',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(465,'letters-timely','2025-11-04',NULL,NULL,'in-time',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(466,'letters-timely','2025-11-04','2025-11-05','not-yet-due','in-time',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(467,'letters-timely','2025-11-04',NULL,NULL,'in-time',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(468,'letters-timely','2025-11-04','2025-11-05','not-yet-due','in-time',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(469,'letters-due','2025-11-04',NULL,NULL,'done',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(470,'letters-due','2025-11-04','2025-11-05','not-yet-due','done',-1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(471,'letters-due','2025-11-04',NULL,NULL,'done',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(472,'letters-due','2025-11-04','2025-11-05','not-yet-due','done',1,'371503',NULL,NULL,NULL,'inspection',NULL,NULL);
INSERT INTO "rollup_entry" VALUES(473,'mediations-ended','2025-11-07',NULL,NULL,'other',1,'371581',NULL,NULL,NULL,'before-filing','agency-head-room',NULL);
CREATE TABLE rollup_turn (
  name      TEXT    NOT NULL,
  period    TEXT    NOT NULL,
  dimension TEXT    NOT NULL,
  from_on   TEXT    NOT NULL,
  code      TEXT    NOT NULL,
  was       TEXT    NOT NULL,
  class     TEXT    NOT NULL,
  records   INTEGER NOT NULL,
  PRIMARY KEY (name, dimension, period, from_on, code, was, class)
) STRICT, WITHOUT ROWID;
CREATE TABLE suit_defendant (
  dossier_id       INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  ordinal          INTEGER NOT NULL CHECK (ordinal > 0),
  agency           TEXT    NOT NULL REFERENCES agency (code),
  first_hearing_on TEXT,
  head             TEXT,
  absence          TEXT,
  spoke            TEXT    NOT NULL CHECK (spoke IN ('yes', 'no')),
  -- Of the suit
  region           TEXT,
  variety          TEXT,
  PRIMARY KEY (dossier_id, ordinal),
  CHECK ((head IS NULL) = (first_hearing_on IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "suit_defendant" VALUES(316,1,'371521-natural-resources','2025-07-23','principal',NULL,'yes','371521','first');
INSERT INTO "suit_defendant" VALUES(355,1,'371524-housing',NULL,NULL,NULL,'no','371524','first');
CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "vault" VALUES('00bc19d0724e4346f9e1dbd5a350b2c4861321edc748f8e4f37c1312234197e7',X'B911BDD8C9137761A63DCAB5853BE4AB','通报行政争议情况，会商预防化解措施');
INSERT INTO "vault" VALUES('02f9c2742e788488bc4de8c719ab978f51dec66903ef284e4f8d3d13f4db2c3e',X'8678749180EBF552F7AF2EE3F92BB3C2','卢思远');
INSERT INTO "vault" VALUES('04597ee57ed7b85053e6cac068753e5550426f2d88565d197713ebec57dbdaab',X'C17BD30B3459356E3747E508FC68D11B','莘县远鑫汽车维修中心');
INSERT INTO "vault" VALUES('05786cdc8ebd031a4b1a90353a59d61be70c1a2bb1bbcc63ad0eff9031c03929',X'2174B24E88D632C69725AC1468B71A65','复议已依法办结，已告知诉讼途径');
INSERT INTO "vault" VALUES('06a5a63124c4a7277e9578566a14622f4ce757b0d750947b4920dba909079b82',X'1361BCC2B1A05D2D2C862F6B377F3EEE','案件办结，未履行的另行督办');
INSERT INTO "vault" VALUES('0ee4bfcc80fd0507d966bfd782055281e2572d5c2ce875d9813a93211ba6a519',X'88A617E95C17E469388DEE1CBFC5D376','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('1253187ecd958219b770ecb3f35a8dc9c78336ac0a80f0068cf7577eada48984',X'8C52938D5070F7D8685009A16B3D5F98','建议完善征收补偿评估程序');
INSERT INTO "vault" VALUES('12df40ea43d088b347f9471a986330fdeae192bf60dcf3fd1b96c9325d10d588',X'FDD6ED3CB08512D76E16FE5F26E7D670','杨金');
INSERT INTO "vault" VALUES('13e88fac56e8a9e1cec179e86b3e22014a9f423d42bf169c9416831a96a3c284',X'F82207E19498FEFDA9DB215C33DBEF30','郝向晨');
INSERT INTO "vault" VALUES('1407e743f7ce5cb26aa47f36dfe5744be8365b3d88c55600cd87cfffb45850ba',X'273B7AE5B1B56DCEECEE36DB4D960B18','通报行政争议情况，会商预防化解措施');
INSERT INTO "vault" VALUES('14bd5f1e9031759bddb03a46f45589b03cfc8fb1e70300bfc4b25c5bfb5f2480',X'7FBB159ACC89CED1155A8DB5C3688D92','申请人请求履行房屋征收补偿安置协议');
INSERT INTO "vault" VALUES('19a32a0c0a94a979dfb83819bc3957b52f8e98a1e7fffd619972d991383c4831',X'D24147FA27F9571F3BACD9DCAF453ACD','双方达成和解，申请人撤回申请');
INSERT INTO "vault" VALUES('1a2095f6281f9b1e4d68b8fc3e007317fb13afa827d4a1785780aa1d2dbdd510',X'B55EE6E27B6668086347C9A449B8A4FE','宋金辉');
INSERT INTO "vault" VALUES('1d991f22c5f81f49d75487eb29b50a126b530bbe6534585882e6e82b0a4cd228',X'571E75121D425387045B8891F52BE19B','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('1e347ef37c19e868b2de8e666f43d1402e68520446afe39bbf6afadb35a41a2e',X'502933AB3CA4FED22DD1C64D35DA7B0D','申请人不服停发最低生活保障金的决定');
INSERT INTO "vault" VALUES('21ba4f7eaffcba408e1db669fc2c1fc3805690a446a61474e0f46f75380e5e2f',X'5A0FFDD69A52B41BB3029475C3B19251','咨询：申请人请求履行国有建设用地使用权出让合同');
INSERT INTO "vault" VALUES('261c332be117eaacbf7124feb0b40d7cdebe1fee92a07e42225070c94739fad7',X'54697378637768D5DE61CC2431B450B0','申请人认为招标文件对外地企业设置了限制');
INSERT INTO "vault" VALUES('2761c708940c6fb2561b170044eeba2392288a38ef7e8ae9c65dd353454030bc',X'A1B182FECB06E1DA4413104D061EBEE0','蔡树');
INSERT INTO "vault" VALUES('2bb1c50073929b6f6e5d1b6eb9acf92a4544dae1dc45fb097c06d95fb501414b',X'89CFE16B81C51C25D131181263DCA467','对复议结果不满意');
INSERT INTO "vault" VALUES('2c9c46f5593244b9e87e28b329654aa1489786f889ece15841a386a94b115db3',X'FD6528AE15ECAD6A8B137579E04F6201','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('2e1819d864e522c388d2354531878994a659633160f3078c3c9e87e50a6f990b',X'DA01A4EA4E21BF95B0DFB8AD828F0560','吕永');
INSERT INTO "vault" VALUES('2fe4ca9594347f7995fd33c0ad989b2d2470c768703c4f33c3f4f117f7b70f63',X'67C9B8705BEBC03FF316507362403B26','申请人不服扣留其电动三轮车的强制措施');
INSERT INTO "vault" VALUES('382991df6364afb0599856b9f05f20145c5b70024802065497bcb17aca202950',X'F028D2AC6FAE2FBE3CA907696BFF3C28','谢立磊');
INSERT INTO "vault" VALUES('383dacb15cf0b4d54246e9826b97f3a5c34233b296a894f73c6fc42bcaff3df6',X'3D6DA381BB743A2ECCCCC077BCE5D794','东阿县人民法院');
INSERT INTO "vault" VALUES('384c70bfbc10c4f25a7bdb4493d7a185e94f974039cf61419c52cfe1a9c28a69',X'DF8C03B8C16DCF8BE57D4F05C25BFBB9','通报行政争议情况，会商预防化解措施');
INSERT INTO "vault" VALUES('396da2a1f5548c33cb3173125a1d3d360620d8d245c287ea9a9435e4a991f55d',X'F5069FEE5A7B7B2269CFB88725F08FF6','阳谷县瑞顺便利店');
INSERT INTO "vault" VALUES('3ab88b1ff981725c57dfb240791be87cc9a549eb5531fbddc78747e92d4f347c',X'8E5DA707F156F278F9B68C93C002B423','姚广璐');
INSERT INTO "vault" VALUES('3c69382729ef3712dee06777b13c648476f6ac5f6e3552f228cd2847a3d68e66',X'11ACC44ADA6A1C19A5DE9D328B607C72','双方已自行达成和解');
INSERT INTO "vault" VALUES('3d1ffbe481678c16aa85d1b5c8c7c61590aae1ad743dc2b519f7eb01ecf01292',X'F7EF54BDF731CF09B0859DA4615C2479','梁广');
INSERT INTO "vault" VALUES('415b86a36e654c2cd99665e5275d2b42f65d7b37d7e37b96912b331c3a8c8188',X'60010DB317B15C16CB59B5B84CD415DF','关于规范集体土地征收补偿程序的建议');
INSERT INTO "vault" VALUES('424df1ecfdd66b0f981b75b97d2f42fb3f9f319ab73e869ede5ae80321bd5c5d',X'026F74ECAA65B59405662B840904A7AE','程培霖');
INSERT INTO "vault" VALUES('42eb493cdfa2b79d947ed957f21d352142ab25406984a0a82ff3c950e0c8c793',X'D6565E323CC123D2E238C98D0D563F7A','谭和光');
INSERT INTO "vault" VALUES('43747185162d7d8a78a13aa183307f395147bf7ca41fd45dc84e228ed3fabefd',X'56C87FAD9BD65924F083A34ACD3D399B','新任领导干部旁听庭审，法官以案释法');
INSERT INTO "vault" VALUES('488c8ffcd3c198048ec7087fcec4729d4e7712cf0cbd54c55a872a0a521719e2',X'798F13CA1933B7D5A28FA656F48D61E5','申请人不服对其房屋实施的强制拆除');
INSERT INTO "vault" VALUES('4ae80eca06c0de59ecf7e548394f6e8abeed9eca96ca1800e822ecec77a0bd3c',X'C3F84353C43FFB3837E2D3DAEC203DFE','请依法办理群众反映的行政争议并函复');
INSERT INTO "vault" VALUES('4d311f9b1266d26c3a5825701c2ffb3b11dbaa4e7f72e0c2b9c68eea7e8f83d7',X'60569A020F1F9FB3F729701E85EAC230','申请人不服对其房屋作出的征收补偿决定');
INSERT INTO "vault" VALUES('518ddac4dce0391fe0839e2be789bd7e5bbbd85f159e8045ede0bccea8fd32f4',X'0A4CECAC002AB2CE2F7ADCB686FCFE1A','任明勇');
INSERT INTO "vault" VALUES('52ee75606830684b54dc9ec5e00df09d6c0b018fbd3b47eacb13654c33ee3657',X'B67E4928C34C8A2A1E5655906398C837','任明勇');
INSERT INTO "vault" VALUES('559803f7122e850a457bac903c8883e3e64e69f7cc751aeee5f809385f58bd59',X'2868D7A08714CC3AF6E779DBF9843CF6','申请人不服因销售不合格食品被处罚款的决定');
INSERT INTO "vault" VALUES('55dfcf5480b265abe64309b7f363cca28cef9ad7eeacff487f4661b525316dd7',X'253BAB226ADDC8027EBBF83AD082DD29','茌平区凯康机械配件有限公司');
INSERT INTO "vault" VALUES('568e730b562a495bf0064b3a830dee0187a6284f8a47d201d85410944ba06b9a',X'B5DCFC67130234CC99401D7442B05590','申请人请求赔偿违法拆除房屋造成的损失');
INSERT INTO "vault" VALUES('5731ddd6c8f72e39cba979e7d693ed3d23475d2b7800208ce79f47bc7dd80045',X'C773DCE642159C214A179D7290C6C9BC','申请人不服对宅基地权属争议的处理决定');
INSERT INTO "vault" VALUES('5732de1f3161e56c5334d04d6eba1206edde750b2dfe3d5755cfd70a34e5d2c3',X'F05B4503E967C9B3960511E9B3D131AE','执法案卷归档不及时');
INSERT INTO "vault" VALUES('57d661284642e4b565100b3e5add5c126db0810874147c44cd2941bbedfcdb3b',X'533BF90676ABBCC9B4891DEE01ACF6BF','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('5a87e012f7d09dfc6e75c341d6039b489c98ff9934edaeb947a5f6212357ba3a',X'3CDF46FC9CE9AE8765F0CA890AF12872','请依法办理群众反映的行政争议并函复');
INSERT INTO "vault" VALUES('5cd9102b535642ac20c3e6350ff13aed17949827bd401715e92a1f12cce952ca',X'503B84C65579B95E300815108C24B39F','钟学荣');
INSERT INTO "vault" VALUES('5d7d5127a8a78fe771b671ea1e853888465ce65a2cd963142b44240871f6dcb5',X'9DFAD21BDE813E8A0BF80959027F6C9C','行政执法公示信息未按期更新');
INSERT INTO "vault" VALUES('5fba1a61373b6e2a7dce1442c992f026bf1c0069e845b281e795cc06e1b7d7ad',X'77DC86C7C8833EF62AB8F2B82F0DEC7B','申请人不服限期拆除其搭建物的决定');
INSERT INTO "vault" VALUES('6210c221ae095d41de00fa9e9efd526cd7ab7c37e85ad5333c81fed34cff099c',X'28228CD173B26B8325D0E745B8822DD8','原告认为招标文件对外地企业设置了限制');
INSERT INTO "vault" VALUES('6237ff2ee2ed116b790a638e25664061d5c821399b0df1a4680de1a71557ebc5',X'1303A4991FC23FF668885CDD4B67EA19','新任领导干部旁听庭审，法官以案释法');
INSERT INTO "vault" VALUES('636a7ed11e9bdf997293cca7f69fd85835ff2908553138835bc170b224f42093',X'ED884EE807415DC57BC2C42006DFA487','建议统一同类处罚的裁量基准');
INSERT INTO "vault" VALUES('680a99315a3530ef1f01d9e2d9ee50f6de67f3e5d79a7d9a826f94c677da627a',X'1219D9D7FDF7DCDA9F4FE215EDD8A02A','文书说理不充分');
INSERT INTO "vault" VALUES('69e92048d78785d4de0ac384e4f0c41ae2f49e1f3d50da6cf15a7c0b312cbfad',X'36B135CE9CBA8F25E7B1C3B69A89E962','申请人不服对其房屋作出的征收补偿决定');
INSERT INTO "vault" VALUES('6a6517cf36de7f57f63110b8a8e441985e63da8eba5799ad3b9584879e5b82e7',X'CBE4FC4101FFA59136E5C81E176F19C2','原告不服责令交出被征收土地的决定');
INSERT INTO "vault" VALUES('6abcfe530d3e353baf646489df68388141298f794f570db57eeeacbd070000f2',X'6277BDFCABCB0955B80052FB478F1160','申请人不再坚持复议请求');
INSERT INTO "vault" VALUES('6b42589aae624701c9a9659e25665cb6fca9ebbe1b7432b3de1511ea6ae091c2',X'DAF22480FB6B009E49629F19FE72D605','案件办结，未履行的另行督办');
INSERT INTO "vault" VALUES('6c5b697a588e3855a66f2a9deb58836b7638d46b031ebca20db9e3f0681d8ca3',X'70EEA1AB737AE856EB32A4CC913DA54C','孟庆川');
INSERT INTO "vault" VALUES('6d36f42883b760f8a5330e5823fffb9942e3a528b84b6820966b76448c3dc371',X'333F9321E889595D88727E92E5362EAD','双方同意在调解、和解期间中止审理');
INSERT INTO "vault" VALUES('6f7b86bfeb52b53c3ebdc2459bc088254dcbc3f9d34ee9677d337c09f54cc3ee',X'FB1586F90871DEA6617683E0C6DE875C','葛明哲');
INSERT INTO "vault" VALUES('704113994bd4fed797448fd27f1e6d89da61504067aba4512cf6add47f1b4b69',X'A75B128A5A2D3B160701C46D8BA2756B','案件办结，未履行的另行督办');
INSERT INTO "vault" VALUES('728086d41ab99c5f8f3ef7e9021a4277b93d9ce27e995c89a815eb92a8d28ad2',X'0F82DF81B129EF20E5EC1B4CA459363B','邓永生');
INSERT INTO "vault" VALUES('72fe9c3b9a72910462fc487454da9fe7ba080a5fd200d9cbc8036fc3c3b5d5fd',X'59E09A4B91E56CF727EAC1197F0EBA72','张兴英');
INSERT INTO "vault" VALUES('740abb36099fb6ca71ef72d3170ed871074433b1e7fb37582fde2a34556ca193',X'BA85871BBB4D18288D81978077BB0B7B','请依法办理群众反映的行政争议并函复');
INSERT INTO "vault" VALUES('748b2d5cefd8aca9caae8f6e35243261dc0f88c8c6864b06c610869d146bd887',X'E6DA72C658BDFF757FB044EBA0D156AF','阳谷县人民法院');
INSERT INTO "vault" VALUES('74e1ba54490e62133c361c71724d18abb06f6192dc8c72d87d85f61f0b54be74',X'CB278B0F03361157591B8C9165F1F0A1','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('7682680e0771b922869eb68eb6d7de4c23061f917cb64891d5d80013afffecdc',X'6BD956438D3F923BCDEC3F18A858E81C','程保雪');
INSERT INTO "vault" VALUES('77084b62749d305e5d450159eda160e936ded0b7d7f4ecf8e7574d1c1fbd9fc0',X'443510CB559696F96B5D4D22D158DA34','冠县源旺轴承有限公司');
INSERT INTO "vault" VALUES('77a82a75b6d463432e467b0e16ddee389845f4172327224b955765fc7206a107',X'A91E9F997E67C3EA794FE2A12508174C','申请人不服为相邻项目核发的施工许可');
INSERT INTO "vault" VALUES('77ee9fec18a844e09d788381d40d5605ad951e478f88b673aeb57faf09a13b38',X'F94F50DDE7F01DF14A33F24C23BCB7E9','释明法律规定并促成当场化解');
INSERT INTO "vault" VALUES('78891b6f010e2d4f5f23ccf5abe05675d49dfea227f42508f89b5abd3b72fdd6',X'201A776DFCA532816D6E7C1D325B9CE6','赵一诺');
INSERT INTO "vault" VALUES('7d671fcc5229699de04ae377428823e51bab0fa23a0dc69605d7fb2de656be59',X'AAD8CCDD25B8F29ABE5B900B49948808','申请人不服因销售不合格食品被处罚款的决定');
INSERT INTO "vault" VALUES('818295dc7f6748ac4f5155c490639a9288f5381aa12ca2de3109feda5f342448',X'8E7504BDBA76198CC718D6E89ACCD94C','茌平区凯康机械配件有限公司');
INSERT INTO "vault" VALUES('84f27066785a83c59cb6b94c92b7da2d991c984e7b88cba163203f5f1a724ef5',X'666EF030FE17CA63067C6DCDEDC7014D','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('8a235e3ca44ec2878ef388630d06b5db754653871380506fd9680fb594b40a78',X'DA964CC3E2FB45CEB8E00F7B58EA7DF9','双方在法庭主持下达成和解');
INSERT INTO "vault" VALUES('8d4a79b14976c6d1becfbd43621d0291e937fb0f5cc2edb65f08479d01687036',X'7B8F1D6A5B4A0DC8FB12B63E408AA816','任明勇');
INSERT INTO "vault" VALUES('925a314df4c1f7500c5d54ff4723028c669c40c9ffbea8ce4a58634c28f13ad6',X'4E07607CC073EA8FCD4FBFD1DD67D505','赵一诺');
INSERT INTO "vault" VALUES('92855fd3c3a2bf13b12a9b4bf94322c6f4be68993d269e01d929262b8c2bcadc',X'6010904EBFF026A58747D9623CBFFDAC','申请人不服户口登记事项的处理意见');
INSERT INTO "vault" VALUES('935fdbb2600e23c5f11881224fe38f725883033ec4045fd12ce76ebd3b7cd8c5',X'96C5CB148277E7A50AFF118E1BE30399','申请人不服对上下班途中受伤不予认定工伤的决定');
INSERT INTO "vault" VALUES('9995c9a778497bfface0946ae98fa5a418f2e2397e094c7bdb415fbdbc842399',X'2B8EBD13E1E33D5A98BBBD9093C4E3F0','双方同意在调解、和解期间中止审理');
INSERT INTO "vault" VALUES('9ab4f1ea3a5aec6a6b85e37ba551dd411b3f1ea3d993fa5b84375e53b805a2f9',X'11EF5D2C25A094434FBD80B5263A3C3D','唐红东');
INSERT INTO "vault" VALUES('9c543d8e5d61c4e8fc201dfa399db4f3f950f675057f3423c0d914d19c3ae12b',X'774DC89A0545EEC868989BA54B047AA6','案件评查“回头看”');
INSERT INTO "vault" VALUES('9f2b877fe1a965f2715568263d7759e477d4664eae49bdb41d353f8592f312fa',X'A15F8CE40014C16428EBACCDEAE1B43E','复议决定履行情况反馈不完整');
INSERT INTO "vault" VALUES('9ff71b25ec47df850cfe0d412806657d24343d3183f0c197d0faa579690da879',X'1AD8DB2854240BEC2F3751ECD3FC074E','戴学浩');
INSERT INTO "vault" VALUES('a003c9685a2b096155deb252e5aca6db31371576948b58d9c4266995867295ef',X'5413A3240F468B5DC4C7688A5340F925','请依法办理群众反映的行政争议并函复');
INSERT INTO "vault" VALUES('a2d2bc0b10051372614f0656d6f0c3b4b34e4895065a8ab780f92da3c6623962',X'30942D2A4D3E5F8C0511121E2006597A','咨询：申请人不服因擅自预售商品房被处罚款的决定');
INSERT INTO "vault" VALUES('ab9c79d5fd0a926126f03a8373876bd78e30669130e5825bacac88dd4b86ee55',X'C9ABECA84A74C6EB30F4B02F7037D26E','申请人不服行政拘留五日的处罚决定');
INSERT INTO "vault" VALUES('adab35db02922518884ee92c04b6f6ddac495eca1a4897c07fd2f050b6cf48ea',X'A67DD9C7C6A6E7DBBEE0FE47BA0D7526','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('b3230affd6241108cb2acdb6c08e81bd7d848e8b0617b1125f5941b83cf0404c',X'F6C32B4E908FA24A323BA74414A32F1B','案件办结，未履行的另行督办');
INSERT INTO "vault" VALUES('bd05c6452fe7aa831c9e3f3a37966074c85f68eb6d91eb4f010a54906bf2e8b5',X'23D9F94375C9FB4A89FFF6D64E37D472','韩金泉');
INSERT INTO "vault" VALUES('bea4ec2b0a9b2b4933595fac1121e7c3f8eabfbeab04fd73ae4ee24a2937a919',X'326B979C5DF5188A3E395D5C55E2FFFB','申请人不服向其收取环境整治费用的行为');
INSERT INTO "vault" VALUES('c17f2489da6a42fbb066d304325487bfe69a5d5654c9f075e069a67a6fd4a2d8',X'92DC9AFBF8DA38789E467382A0C81118','申请人不服对其房屋实施的强制拆除');
INSERT INTO "vault" VALUES('c5b6362942fd7c7d4d6646ccb7f7d9703c59918751d94e1fadd098235c648276',X'21B9D9635891CF03B41239E661F990C6','与法院同堂培训');
INSERT INTO "vault" VALUES('c65abfc7116aa8053e38eff45eb3dfa809576d897fa600ca8a072de6b1cc012b',X'34D158C88F5AF9A550F49FD8548A26FC','被申请人在盖章前反悔');
INSERT INTO "vault" VALUES('ca5ce8972807f72f8e664579636023b4085897e6e7e00f1aa1fbc665e73c6acd',X'034C91B33C164D1083CE535A7BF7BB6F','申请人请求查处用人单位拖欠工资的行为');
INSERT INTO "vault" VALUES('caefade7d8f6160399fb3450266bc32a951546db911475f4d209e4c72eb039a2',X'9C1760FE43B8CB8A6ACF459BD57F84B2','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('cc0757fa5a4ce265404e219a14c32891a9ff3d1f8d470c6623aef921bdeca1ae',X'5F8CC217D6EE49D0C90E777D547429CD','暗访执法窗口');
INSERT INTO "vault" VALUES('cc15f20e5d760e744a064d48143eca1566403828509020cbb0945b4ea0d73d7d',X'4DBADFEC8461252B437A45C872A263FE','张长强');
INSERT INTO "vault" VALUES('cc7df84f2e0897f3190d189799bb77a24f35ce182b53354722d53c7563a1931c',X'153821D9D02218864E19BE49E81E7F4E','周文澜');
INSERT INTO "vault" VALUES('cccdcd16abf48f8832b51c377094f17ab5d090cc88ed612dcd8d2ba628d16557',X'8E239FC66688971A97783D977A1EDD2C','申请人不服对公开安置方案申请的答复');
INSERT INTO "vault" VALUES('cf1610d80d6a4b6edbf429376cb7228e5155b8a5728fd60ba494fde752ff6e9a',X'A732E952C9AF511373F1846E1BBFC76D','通报行政争议情况，会商预防化解措施');
INSERT INTO "vault" VALUES('d411d9318b56d5f1a833d3a122029dc7bb6e3ce916c13a2cfe302c93cd6b22d9',X'D3D3C6045195E326346679C9D767B75B','周文澜');
INSERT INTO "vault" VALUES('d4383af845a120ef84187204cadf557e93a3eaa3426d82bfb73c6d5f68beb85c',X'32641EFABF35439C30F2BD151ADCC932','潘传');
INSERT INTO "vault" VALUES('d81d2b7d545343da6fca4910ba560e470bd690b2f020520e27bd816a17d3b729',X'18072D110A1AF3F2E67FE950CC308DF0','请依法办理群众反映的行政争议并函复');
INSERT INTO "vault" VALUES('d87930c10e3299041d83b82c0ba224693f2044cfc7891ad605e662525081a94d',X'F482F448B2CC8D9ECB4E07911C3FD2E0','申请人不服收回其承包地经营权证的决定');
INSERT INTO "vault" VALUES('da32bb89096d2dd2b5cc0810beac0792b0e89cd6f89fa92a264b5b364f492bfa',X'D1AEE748A4EADFDD53305275CEF809BE','关于统一房屋征收补偿评估标准的建议');
INSERT INTO "vault" VALUES('dc29df933943dd945597914bc8ea29d7015d5e8db53b39f4a55a53c972cc3ac2',X'9299E77CB437E0EEB31B7A63AE371381','食品药品领域的跨区域行政争议协调');
INSERT INTO "vault" VALUES('dd1e86a12901172a6b9cd9ec1f36ae38a490f6e0e4c0b0b8b0de2a47490a7e50',X'67C5D3599109E68A7481CD25C6E49C68','道路交通领域的跨区域疑难案件会商');
INSERT INTO "vault" VALUES('e1ea113a77a4a3e7a833e4741d07cfedfa7efb582037424b22e4ac7c11f5c0f4',X'2CDE64129E2E1B9EB783FF4D887143A2','申请人请求查处用人单位拖欠工资的行为');
INSERT INTO "vault" VALUES('e50d0177478459eca8fb5a51efb35518ef3efa742219c250b2267502c3a9a14a',X'425B37D2CDEC9D46A1834AA7EA36B938','办事窗口未公示行政复议权利和途径');
INSERT INTO "vault" VALUES('ea61f819fceaec8adabd95105f7a1500ad3722b763581fbde646f4615b0e09dd',X'3566EFD43EDC949430313269DB5CD5CE','聊(市)城管拆字〔2025〕3036号');
INSERT INTO "vault" VALUES('f0397ea14fc8e643f8276ce08367c8b9c2da71c46e9fc79c60795635b84b4aa4',X'37CFB5C8ADAF58B84AD32B0ABAD4D4E0','韩瑞泉');
INSERT INTO "vault" VALUES('f184585acd78ca15714c72e6e06915ed9342e9a1db387d8fa38049e3c30507cc',X'A04365C4CF324ED740AB8DCC87BAFE48','余玉云');
INSERT INTO "vault" VALUES('f1d43f90834c7a01ccac6b11024e5162cbceb84123c6db88d8fdacef18bce83f',X'2B93AAD0941158FBC2B1E0BF77823B9B','身份证明复印件');
INSERT INTO "vault" VALUES('f2530450675795f0af5a1ace4c654c298179c0ee6cdf3728bfaa1f76d4c53840',X'3E4C3183CB054C6C018FF2AEAD5EE262','葛明哲');
INSERT INTO "vault" VALUES('f397cadb4e64b158764b3a60997ade52ad887067273db0578fb2f31d2556f897',X'B5098E1F35827914DEFD184034955E8F','通报行政争议情况，会商预防化解措施');
INSERT INTO "vault" VALUES('f47aa06b097c5776de9683d2558af4db64fec108fe2f95d67edbc74953b31d05',X'D61D0E076A08C6D50B5A65C89C7CA7D9','领导干部旁听行政诉讼庭审');
INSERT INTO "vault" VALUES('f77f10887549b92b763b55a2dd6752b7c9d593ed402d356b2a099036c5940c14',X'F00561F45960E9E2116C694BB3421949','按领域定制的庭审观摩');
INSERT INTO "vault" VALUES('f790602e790e297efe631f6b788e00970b08b35374be7b3a6e82be7076116b8f',X'21629D4CA44D089267F8971485B89D08','释明法律规定并促成当场化解');
INSERT INTO "vault" VALUES('f84fe250f15adaa06ce5803fe611b5dd6cae84e495f90aa72e31b7b6594061a0',X'4788A7D55786B0D380BF877CA6A9B2C5','申请人不服限期拆除其搭建物的决定');
INSERT INTO "vault" VALUES('f86fefd57c3a4fe7e346501aa540927a2f3dcdc1505014bc7565bf7902fbc0e6',X'83FB364F055CFB110D1CEE16D569D0A8','整改督察发现的执法不规范问题');
INSERT INTO "vault" VALUES('f99cf99ce5e85d12e739d09c3abff92a331fd5fc27b5d9883d3506b4e7eb0364',X'B80382438845F55847C27D436F5CAAD8','卢思远');
INSERT INTO "vault" VALUES('fa7cf72d5ebda2d9fe35c078c5526a3b2d8c7afd4c2abce29243a095a474f49a',X'69D98F5F4C6D5AA9B6ED1EFB0511DEBD','张希云');
INSERT INTO "vault" VALUES('fcea44bb5ed7baa476447b4963b10f276dd83bdd318ed440073cbf59c3b0e1cb',X'9241BA815CED244C77893F8CEAAA7CA1','东阿县达利装饰工程有限公司');
INSERT INTO "vault" VALUES('ffff1e7e1f9141276c5c58b501e69c86f6e60219b85c0469832a82688616eb72',X'F4F3E7D60F1279F41B214B770EF301CD','领导干部旁听行政诉讼庭审');
CREATE TRIGGER event_is_not_updated BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: no UPDATE');
END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: no DELETE');
END;
CREATE TRIGGER event_is_appended BEFORE INSERT ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: position is not the next one')
  WHERE NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM event);
  SELECT RAISE(ABORT, 'the event log is append-only: sequence is not the next one of its subject')
  WHERE NEW.sequence IS NOT
    (SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE subject = NEW.subject);
  SELECT RAISE(ABORT, 'the event log is a chain: previous is not the last hash')
  WHERE NEW.previous IS NOT
    coalesce((SELECT hash FROM event WHERE position = NEW.position - 1), zeroblob(32));
END;
CREATE INDEX authority_by_region ON authority (region);
CREATE INDEX agency_by_region ON agency (region);
CREATE INDEX case_by_state ON case_record (state, filed_on);
CREATE INDEX case_by_region ON case_record (region, filed_on);
CREATE INDEX case_by_respondent ON case_record (respondent, act_on);
CREATE INDEX case_by_act ON case_record (respondent) WHERE act_digest IS NOT NULL;
CREATE INDEX case_by_handler ON case_record (handler, filed_on);
CREATE INDEX case_by_imported_number ON case_record (imported_number)
  WHERE imported_number IS NOT NULL;
CREATE INDEX case_party_by_agency ON case_party (agency) WHERE agency IS NOT NULL;
CREATE INDEX case_clock_by_due ON case_clock (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX case_clock_by_clock ON case_clock (clock, due_on);
CREATE INDEX reception_point_by_region ON reception_point (region);
CREATE INDEX dossier_by_region ON dossier (region) WHERE region IS NOT NULL;
CREATE INDEX dossier_by_agency ON dossier (agency) WHERE agency IS NOT NULL;
CREATE INDEX dossier_by_point ON dossier (point) WHERE point IS NOT NULL;
CREATE INDEX dossier_by_case ON dossier (linked_case) WHERE linked_case IS NOT NULL;
CREATE INDEX dossier_by_link ON dossier (linked_number) WHERE linked_number IS NOT NULL;
CREATE INDEX dossier_tag_by_code ON dossier_tag (name, code);
CREATE INDEX dossier_clock_by_due ON dossier_clock (due_on);
CREATE INDEX case_review_by_closing ON case_review (
  closed_on, closing, outcome, due_on, has_rulebook, is_implied, opening, opened_on, served_on,
  sue_until, sued_on, petitioned_on, region, kind, respondent, channel, handler, authority)
  WHERE closed_on IS NOT NULL;
CREATE INDEX case_review_by_opening ON case_review (
  opened_on, opening, is_implied, closed_on, closing, outcome, due_on, has_rulebook, region, kind,
  respondent, channel, handler, authority);
CREATE INDEX case_review_late ON case_review (
  coalesce(closed_on, '9999-12-31'), due_on, opened_on, is_implied, closed_on, region, kind,
  respondent, channel, handler, authority)
  WHERE closed_on IS NULL OR closed_on > due_on;
CREATE INDEX case_duty_by_due ON case_duty (
  due_on, done_on, region, kind, respondent, channel, handler, authority);
CREATE INDEX case_opinion_by_due ON case_opinion (
  due_on, reported_on, region, kind, respondent, channel, handler, authority);
CREATE INDEX suit_defendant_by_agency ON suit_defendant (agency);
CREATE INDEX suit_defendant_by_hearing ON suit_defendant (
  first_hearing_on, head, spoke, region, variety, agency)
  WHERE first_hearing_on IS NOT NULL;
CREATE INDEX case_by_filing ON case_record (
  filed_on, filing_outcome, lapse_on, lapse_outcome, state, region, kind, respondent, channel,
  handler, authority);
CREATE INDEX case_by_filing_end ON case_record (
  filing_ended_on, filing_outcome, state, region, kind, respondent, channel, handler, authority)
  WHERE filing_ended_on IS NOT NULL;
CREATE INDEX dossier_by_opening ON dossier (
  kind, opened_on, state, outcome, variety, region, agency, field, category, venue, point);
CREATE INDEX dossier_by_end ON dossier (
  kind, ended_on, state, outcome, variety, region, agency, field, category, venue, point)
  WHERE ended_on IS NOT NULL;
CREATE INDEX dossier_by_due ON dossier (
  kind, due_on, done_on, state, outcome, variety, region, agency, field, category, venue, point)
  WHERE due_on IS NOT NULL;
CREATE VIEW rollup_full AS SELECT 0 AS entries;
CREATE TRIGGER rollup_entry_added AFTER INSERT ON rollup_entry WHEN NEW.id >= 2048
BEGIN
  INSERT INTO rollup_full VALUES (NEW.id);
END;
CREATE TRIGGER rollup_full_taken_in INSTEAD OF INSERT ON rollup_full
BEGIN
  INSERT INTO rollup (name, period, dimension, code, class, records)
  WITH moved AS MATERIALIZED (
    SELECT name, substr(day, 1, 7) AS month, class, sum(records) AS records, region, kind, field,
      respondent, variety, venue, point
    FROM rollup_entry WHERE from_on IS NULL
    GROUP BY name, month, class, region, kind, field, respondent, variety, venue, point
    HAVING sum(records) <> 0
  ), coded AS MATERIALIZED (
    SELECT name, month, dimension, code, class, sum(records) AS records FROM (
      SELECT name, month, 'region' AS dimension, region AS code, class, records FROM moved
      UNION ALL SELECT name, month, 'kind', kind, class, records FROM moved
      UNION ALL SELECT name, month, 'field', field, class, records FROM moved
      UNION ALL SELECT name, month, 'respondent', respondent, class, records FROM moved
      UNION ALL SELECT name, month, 'variety', variety, class, records FROM moved
      UNION ALL SELECT name, month, 'venue', venue, class, records FROM moved
      UNION ALL SELECT name, month, 'point', point, class, records FROM moved
    )
    WHERE code IS NOT NULL
    GROUP BY name, month, dimension, code, class HAVING sum(records) <> 0
  )
  SELECT name, substr(month, 1, l.length), dimension, code, class, records
  FROM coded, (SELECT 0 AS length UNION ALL SELECT 4 UNION ALL SELECT 7) l
  WHERE TRUE
  ON CONFLICT DO UPDATE SET records = records + excluded.records;
  INSERT INTO rollup_turn (name, period, dimension, from_on, code, was, class, records)
  WITH moved AS MATERIALIZED (
    SELECT name, substr(day, 1, 7) AS month, from_on, was, class, sum(records) AS records, region,
      kind, field, respondent, variety, venue, point
    FROM rollup_entry WHERE from_on IS NOT NULL
    GROUP BY name, month, from_on, was, class, region, kind, field, respondent, variety, venue,
      point
    HAVING sum(records) <> 0
  ), coded AS (
    SELECT name, month, 'region' AS dimension, from_on, region AS code, was, class, records
    FROM moved
    UNION ALL SELECT name, month, 'kind', from_on, kind, was, class, records FROM moved
    UNION ALL SELECT name, month, 'field', from_on, field, was, class, records FROM moved
    UNION ALL SELECT name, month, 'respondent', from_on, respondent, was, class, records FROM moved
    UNION ALL SELECT name, month, 'variety', from_on, variety, was, class, records FROM moved
    UNION ALL SELECT name, month, 'venue', from_on, venue, was, class, records FROM moved
    UNION ALL SELECT name, month, 'point', from_on, point, was, class, records FROM moved
  )
  SELECT name, month, dimension, from_on, code, was, class, sum(records) FROM coded
  WHERE code IS NOT NULL
  GROUP BY name, month, dimension, from_on, code, was, class HAVING sum(records) <> 0
  ON CONFLICT DO UPDATE SET records = records + excluded.records;
  DELETE FROM rollup_entry;
END;
CREATE TRIGGER rollup_drops AFTER UPDATE ON rollup WHEN NEW.records = 0
BEGIN
  DELETE FROM rollup
  WHERE name = NEW.name AND dimension = NEW.dimension AND period = NEW.period
    AND code = NEW.code AND class = NEW.class;
END;
CREATE TRIGGER rollup_turn_drops AFTER UPDATE ON rollup_turn WHEN NEW.records = 0
BEGIN
  DELETE FROM rollup_turn
  WHERE name = NEW.name AND dimension = NEW.dimension AND period = NEW.period
    AND from_on = NEW.from_on AND code = NEW.code AND was = NEW.was AND class = NEW.class;
END;
CREATE VIEW rollup_filings_filed AS SELECT
  0 AS records, filed_on, filing_outcome, kind, lapse_on, lapse_outcome, region, respondent,
  state
FROM case_record;
CREATE TRIGGER rollup_filings_filed_entered INSTEAD OF INSERT ON rollup_filings_filed
WHEN NEW.state <> 'voided' AND NEW.filed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'filings-filed', NEW.filed_on, CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR NEW.lapse_on IS NOT NULL) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (NEW.lapse_on IS NOT NULL AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, kind, field, respondent)
  SELECT 'filings-filed', NEW.filed_on, t.day, CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR date(NEW.lapse_on, '+1 day') < t.day) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (date(NEW.lapse_on, '+1 day') < t.day AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END, CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR NEW.lapse_on < t.day) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (NEW.lapse_on < t.day AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '')
  FROM (SELECT date(NEW.lapse_on, '+1 day') AS day) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR date(NEW.lapse_on, '+1 day') < t.day) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (date(NEW.lapse_on, '+1 day') < t.day AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END
    <> CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR NEW.lapse_on < t.day) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (NEW.lapse_on < t.day AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END;
END;
CREATE TRIGGER rollup_filings_filed_added AFTER INSERT ON case_record
BEGIN
  INSERT INTO rollup_filings_filed VALUES (
    1, NEW.filed_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on, NEW.lapse_outcome, NEW.region,
    NEW.respondent, NEW.state);
END;
CREATE TRIGGER rollup_filings_filed_removed AFTER DELETE ON case_record
BEGIN
  INSERT INTO rollup_filings_filed VALUES (
    -1, OLD.filed_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on, OLD.lapse_outcome, OLD.region,
    OLD.respondent, OLD.state);
END;
CREATE TRIGGER rollup_filings_filed_changed AFTER UPDATE ON case_record
WHEN (
  OLD.filed_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on, OLD.lapse_outcome, OLD.region,
  OLD.respondent, OLD.state = 'voided') IS NOT (
  NEW.filed_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on, NEW.lapse_outcome, NEW.region,
  NEW.respondent, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_filings_filed VALUES (
    -1, OLD.filed_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on, OLD.lapse_outcome, OLD.region,
    OLD.respondent, OLD.state);
  INSERT INTO rollup_filings_filed VALUES (
    1, NEW.filed_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on, NEW.lapse_outcome, NEW.region,
    NEW.respondent, NEW.state);
END;
CREATE VIEW rollup_filings_by_kind AS SELECT
  0 AS records, filed_on, kind, respondent, state
FROM case_record;
CREATE TRIGGER rollup_filings_by_kind_entered INSTEAD OF INSERT ON rollup_filings_by_kind
WHEN NEW.state <> 'voided' AND NEW.filed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, field)
  SELECT 'filings-by-kind', NEW.filed_on, CASE
    WHEN NEW.kind = 'penalty' THEN 'penalty'
    WHEN NEW.kind = 'compulsion' THEN 'compulsion'
    WHEN NEW.kind = 'licence' THEN 'licence'
    WHEN NEW.kind = 'resource-title' THEN 'resource-title'
    WHEN NEW.kind = 'expropriation' THEN 'expropriation'
    WHEN NEW.kind = 'compensation' THEN 'compensation'
    WHEN NEW.kind = 'work-injury' THEN 'work-injury'
    WHEN NEW.kind = 'autonomy' THEN 'autonomy'
    WHEN NEW.kind = 'competition' THEN 'competition'
    WHEN NEW.kind = 'levy' THEN 'levy'
    WHEN NEW.kind = 'duty' THEN 'duty'
    WHEN NEW.kind = 'benefit' THEN 'benefit'
    WHEN NEW.kind = 'agreement' THEN 'agreement'
    WHEN NEW.kind = 'information' THEN 'information'
    ELSE 'other' END, NEW.records,
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), '');
END;
CREATE TRIGGER rollup_filings_by_kind_added AFTER INSERT ON case_record
BEGIN
  INSERT INTO rollup_filings_by_kind VALUES (
    1, NEW.filed_on, NEW.kind, NEW.respondent, NEW.state);
END;
CREATE TRIGGER rollup_filings_by_kind_removed AFTER DELETE ON case_record
BEGIN
  INSERT INTO rollup_filings_by_kind VALUES (
    -1, OLD.filed_on, OLD.kind, OLD.respondent, OLD.state);
END;
CREATE TRIGGER rollup_filings_by_kind_changed AFTER UPDATE ON case_record
WHEN (
  OLD.filed_on, OLD.kind, OLD.respondent, OLD.state = 'voided') IS NOT (
  NEW.filed_on, NEW.kind, NEW.respondent, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_filings_by_kind VALUES (
    -1, OLD.filed_on, OLD.kind, OLD.respondent, OLD.state);
  INSERT INTO rollup_filings_by_kind VALUES (
    1, NEW.filed_on, NEW.kind, NEW.respondent, NEW.state);
END;
CREATE VIEW rollup_filings_settled AS SELECT
  0 AS records, filing_ended_on, filing_outcome, kind, region, respondent, state
FROM case_record;
CREATE TRIGGER rollup_filings_settled_entered INSTEAD OF INSERT ON rollup_filings_settled
WHEN NEW.state <> 'voided' AND NEW.filing_ended_on IS NOT NULL AND NEW.filing_outcome = 'settled-before-acceptance'
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'filings-settled', NEW.filing_ended_on, 'any', NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
END;
CREATE TRIGGER rollup_filings_settled_added AFTER INSERT ON case_record
BEGIN
  INSERT INTO rollup_filings_settled VALUES (
    1, NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.region, NEW.respondent, NEW.state);
END;
CREATE TRIGGER rollup_filings_settled_removed AFTER DELETE ON case_record
BEGIN
  INSERT INTO rollup_filings_settled VALUES (
    -1, OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.region, OLD.respondent, OLD.state);
END;
CREATE TRIGGER rollup_filings_settled_changed AFTER UPDATE ON case_record
WHEN (
  OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.region, OLD.respondent,
  OLD.state = 'voided') IS NOT (
  NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.region, NEW.respondent,
  NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_filings_settled VALUES (
    -1, OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.region, OLD.respondent, OLD.state);
  INSERT INTO rollup_filings_settled VALUES (
    1, NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.region, NEW.respondent, NEW.state);
END;
CREATE VIEW rollup_reviews_opened AS SELECT
  0 AS records, is_implied, kind, opened_on, opening, region, respondent
FROM case_review;
CREATE TRIGGER rollup_reviews_opened_entered INSTEAD OF INSERT ON rollup_reviews_opened
WHEN NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'reviews-opened', NEW.opened_on, CASE
    WHEN (NEW.is_implied = 'no' OR NEW.opened_on IS NOT NULL) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, kind, field, respondent)
  SELECT 'reviews-opened', NEW.opened_on, t.day, CASE
    WHEN (NEW.is_implied = 'no' OR date(NEW.opened_on, '+1 day') < t.day) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END, CASE
    WHEN (NEW.is_implied = 'no' OR NEW.opened_on < t.day) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '')
  FROM (SELECT date(NEW.opened_on, '+1 day') AS day) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN (NEW.is_implied = 'no' OR date(NEW.opened_on, '+1 day') < t.day) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END
    <> CASE
    WHEN (NEW.is_implied = 'no' OR NEW.opened_on < t.day) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END;
END;
CREATE TRIGGER rollup_reviews_opened_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_opened VALUES (
    1, NEW.is_implied, NEW.kind, NEW.opened_on, NEW.opening, NEW.region, NEW.respondent);
END;
CREATE TRIGGER rollup_reviews_opened_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_opened VALUES (
    -1, OLD.is_implied, OLD.kind, OLD.opened_on, OLD.opening, OLD.region, OLD.respondent);
END;
CREATE TRIGGER rollup_reviews_opened_changed AFTER UPDATE ON case_review
WHEN (
  OLD.is_implied, OLD.kind, OLD.opened_on, OLD.opening, OLD.region, OLD.respondent) IS NOT (
  NEW.is_implied, NEW.kind, NEW.opened_on, NEW.opening, NEW.region, NEW.respondent)
BEGIN
  INSERT INTO rollup_reviews_opened VALUES (
    -1, OLD.is_implied, OLD.kind, OLD.opened_on, OLD.opening, OLD.region, OLD.respondent);
  INSERT INTO rollup_reviews_opened VALUES (
    1, NEW.is_implied, NEW.kind, NEW.opened_on, NEW.opening, NEW.region, NEW.respondent);
END;
CREATE VIEW rollup_reviews_compared AS SELECT
  0 AS records, closed_on, closing, kind, outcome, region, respondent
FROM case_review;
CREATE TRIGGER rollup_reviews_compared_entered INSTEAD OF INSERT ON rollup_reviews_compared
WHEN NEW.closed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'reviews-compared', NEW.closed_on, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.outcome IN ('void', 'revoked', 'partly-revoked', 'altered', 'perform', 'unlawful', 'agreement-liability') THEN 'corrected'
    WHEN NEW.outcome IN ('mediated', 'withdrawn-settlement') THEN 'mediated'
    ELSE 'other' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
END;
CREATE TRIGGER rollup_reviews_compared_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_compared VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent);
END;
CREATE TRIGGER rollup_reviews_compared_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_compared VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent);
END;
CREATE TRIGGER rollup_reviews_compared_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent) IS NOT (
  NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent)
BEGIN
  INSERT INTO rollup_reviews_compared VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent);
  INSERT INTO rollup_reviews_compared VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent);
END;
CREATE VIEW rollup_reviews_timely AS SELECT
  0 AS records, closed_on, closing, due_on, has_rulebook, kind, region, respondent
FROM case_review;
CREATE TRIGGER rollup_reviews_timely_entered INSTEAD OF INSERT ON rollup_reviews_timely
WHEN NEW.closed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'reviews-timely', NEW.closed_on, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.has_rulebook = 'no' THEN 'no-rulebook'
    WHEN NEW.closed_on <= NEW.due_on THEN 'in-time'
    ELSE 'late' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
END;
CREATE TRIGGER rollup_reviews_timely_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_timely VALUES (
    1, NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.kind, NEW.region,
    NEW.respondent);
END;
CREATE TRIGGER rollup_reviews_timely_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_timely VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.kind, OLD.region,
    OLD.respondent);
END;
CREATE TRIGGER rollup_reviews_timely_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.kind, OLD.region, OLD.respondent) IS NOT (
  NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.kind, NEW.region, NEW.respondent)
BEGIN
  INSERT INTO rollup_reviews_timely VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.kind, OLD.region,
    OLD.respondent);
  INSERT INTO rollup_reviews_timely VALUES (
    1, NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.kind, NEW.region,
    NEW.respondent);
END;
CREATE VIEW rollup_reviews_closed AS SELECT
  0 AS records, closed_on, closing, kind, outcome, region, respondent
FROM case_review;
CREATE TRIGGER rollup_reviews_closed_entered INSTEAD OF INSERT ON rollup_reviews_closed
WHEN NEW.closed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field)
  SELECT 'reviews-closed', NEW.closed_on, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.outcome = 'void' THEN 'void'
    WHEN NEW.outcome = 'revoked' THEN 'revoked'
    WHEN NEW.outcome = 'partly-revoked' THEN 'partly-revoked'
    WHEN NEW.outcome = 'altered' THEN 'altered'
    WHEN NEW.outcome = 'perform' THEN 'perform'
    WHEN NEW.outcome = 'unlawful' THEN 'unlawful'
    WHEN NEW.outcome = 'agreement-liability' THEN 'agreement-liability'
    WHEN NEW.outcome = 'rejected' THEN 'rejected'
    WHEN NEW.outcome = 'upheld' THEN 'upheld'
    WHEN NEW.outcome = 'dismissed' THEN 'dismissed'
    WHEN NEW.outcome = 'mediated' THEN 'mediated'
    WHEN NEW.outcome = 'terminated' THEN 'terminated'
    WHEN NEW.outcome = 'withdrawn-settlement' THEN 'withdrawn-settlement'
    WHEN NEW.outcome = 'withdrawn-self-correction' THEN 'withdrawn-self-correction'
    WHEN NEW.outcome = 'withdrawn-other' THEN 'withdrawn-other'
    ELSE 'other' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), '');
END;
CREATE TRIGGER rollup_reviews_closed_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_closed VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent);
END;
CREATE TRIGGER rollup_reviews_closed_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_closed VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent);
END;
CREATE TRIGGER rollup_reviews_closed_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent) IS NOT (
  NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent)
BEGIN
  INSERT INTO rollup_reviews_closed VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent);
  INSERT INTO rollup_reviews_closed VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent);
END;
CREATE VIEW rollup_reviews_settled AS SELECT
  0 AS records, closed_on, closing, kind, petitioned_on, region, respondent, served_on,
  sue_until, sued_on
FROM case_review;
CREATE TRIGGER rollup_reviews_settled_entered INSTEAD OF INSERT ON rollup_reviews_settled
WHEN NEW.closed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field)
  SELECT 'reviews-settled', NEW.closed_on, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on IS NOT NULL OR NEW.petitioned_on IS NOT NULL) IS NOT TRUE AND (NEW.served_on IS NULL OR FALSE OR FALSE) THEN 'may-be-sued'
    WHEN NEW.sued_on IS NOT NULL OR NEW.petitioned_on IS NOT NULL THEN 'disputed'
    ELSE 'for-good' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, kind, field)
  SELECT 'reviews-settled', NEW.closed_on, t.day, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on < t.day OR NEW.petitioned_on < t.day) IS NOT TRUE AND (NEW.served_on IS NULL OR NEW.served_on >= t.day OR date(NEW.sue_until, '+1 day') >= t.day) THEN 'may-be-sued'
    WHEN NEW.sued_on < t.day OR NEW.petitioned_on < t.day THEN 'disputed'
    ELSE 'for-good' END, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on <= t.day OR NEW.petitioned_on <= t.day) IS NOT TRUE AND (NEW.served_on IS NULL OR NEW.served_on > t.day OR NEW.sue_until >= t.day) THEN 'may-be-sued'
    WHEN NEW.sued_on <= t.day OR NEW.petitioned_on <= t.day THEN 'disputed'
    ELSE 'for-good' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), '')
  FROM (SELECT NEW.sued_on AS day UNION SELECT NEW.petitioned_on UNION SELECT NEW.served_on UNION SELECT date(NEW.sue_until, '+1 day')) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on < t.day OR NEW.petitioned_on < t.day) IS NOT TRUE AND (NEW.served_on IS NULL OR NEW.served_on >= t.day OR date(NEW.sue_until, '+1 day') >= t.day) THEN 'may-be-sued'
    WHEN NEW.sued_on < t.day OR NEW.petitioned_on < t.day THEN 'disputed'
    ELSE 'for-good' END
    <> CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on <= t.day OR NEW.petitioned_on <= t.day) IS NOT TRUE AND (NEW.served_on IS NULL OR NEW.served_on > t.day OR NEW.sue_until >= t.day) THEN 'may-be-sued'
    WHEN NEW.sued_on <= t.day OR NEW.petitioned_on <= t.day THEN 'disputed'
    ELSE 'for-good' END;
END;
CREATE TRIGGER rollup_reviews_settled_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_settled VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.petitioned_on, NEW.region, NEW.respondent,
    NEW.served_on, NEW.sue_until, NEW.sued_on);
END;
CREATE TRIGGER rollup_reviews_settled_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_settled VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.petitioned_on, OLD.region, OLD.respondent,
    OLD.served_on, OLD.sue_until, OLD.sued_on);
END;
CREATE TRIGGER rollup_reviews_settled_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.kind, OLD.petitioned_on, OLD.region, OLD.respondent,
  OLD.served_on, OLD.sue_until, OLD.sued_on) IS NOT (
  NEW.closed_on, NEW.closing, NEW.kind, NEW.petitioned_on, NEW.region, NEW.respondent,
  NEW.served_on, NEW.sue_until, NEW.sued_on)
BEGIN
  INSERT INTO rollup_reviews_settled VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.petitioned_on, OLD.region, OLD.respondent,
    OLD.served_on, OLD.sue_until, OLD.sued_on);
  INSERT INTO rollup_reviews_settled VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.petitioned_on, NEW.region, NEW.respondent,
    NEW.served_on, NEW.sue_until, NEW.sued_on);
END;
CREATE VIEW rollup_duties_due AS SELECT
  0 AS records, done_on, due_on, region
FROM case_duty;
CREATE TRIGGER rollup_duties_due_entered INSTEAD OF INSERT ON rollup_duties_due
WHEN NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region)
  SELECT 'duties-due', NEW.due_on, CASE
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.done_on IS NOT NULL THEN 'done'
    ELSE 'not-done' END, NEW.records,
    coalesce(NEW.region, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region)
  SELECT 'duties-due', NEW.due_on, t.day, CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END, CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END,
    NEW.records,
    coalesce(NEW.region, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day UNION SELECT NEW.done_on) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END
    <> CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END;
END;
CREATE TRIGGER rollup_duties_due_added AFTER INSERT ON case_duty
BEGIN
  INSERT INTO rollup_duties_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region);
END;
CREATE TRIGGER rollup_duties_due_removed AFTER DELETE ON case_duty
BEGIN
  INSERT INTO rollup_duties_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region);
END;
CREATE TRIGGER rollup_duties_due_changed AFTER UPDATE ON case_duty
WHEN (
  OLD.done_on, OLD.due_on, OLD.region) IS NOT (
  NEW.done_on, NEW.due_on, NEW.region)
BEGIN
  INSERT INTO rollup_duties_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region);
  INSERT INTO rollup_duties_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region);
END;
CREATE VIEW rollup_opinions_due AS SELECT
  0 AS records, due_on, region, reported_on
FROM case_opinion;
CREATE TRIGGER rollup_opinions_due_entered INSTEAD OF INSERT ON rollup_opinions_due
WHEN NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region)
  SELECT 'opinions-due', NEW.due_on, CASE
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.reported_on IS NOT NULL THEN 'done'
    ELSE 'not-done' END, NEW.records,
    coalesce(NEW.region, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region)
  SELECT 'opinions-due', NEW.due_on, t.day, CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.reported_on < t.day THEN 'done'
    ELSE 'not-done' END, CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.reported_on <= t.day THEN 'done'
    ELSE 'not-done' END,
    NEW.records,
    coalesce(NEW.region, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day UNION SELECT NEW.reported_on) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.reported_on < t.day THEN 'done'
    ELSE 'not-done' END
    <> CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.reported_on <= t.day THEN 'done'
    ELSE 'not-done' END;
END;
CREATE TRIGGER rollup_opinions_due_added AFTER INSERT ON case_opinion
BEGIN
  INSERT INTO rollup_opinions_due VALUES (
    1, NEW.due_on, NEW.region, NEW.reported_on);
END;
CREATE TRIGGER rollup_opinions_due_removed AFTER DELETE ON case_opinion
BEGIN
  INSERT INTO rollup_opinions_due VALUES (
    -1, OLD.due_on, OLD.region, OLD.reported_on);
END;
CREATE TRIGGER rollup_opinions_due_changed AFTER UPDATE ON case_opinion
WHEN (
  OLD.due_on, OLD.region, OLD.reported_on) IS NOT (
  NEW.due_on, NEW.region, NEW.reported_on)
BEGIN
  INSERT INTO rollup_opinions_due VALUES (
    -1, OLD.due_on, OLD.region, OLD.reported_on);
  INSERT INTO rollup_opinions_due VALUES (
    1, NEW.due_on, NEW.region, NEW.reported_on);
END;
CREATE VIEW rollup_consultations_opened AS SELECT
  0 AS records, opened_on, outcome, point, region, kind, state
FROM dossier;
CREATE TRIGGER rollup_consultations_opened_entered INSTEAD OF INSERT ON rollup_consultations_opened
WHEN NEW.kind = 'consultation' AND NEW.state <> 'voided' AND NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, point)
  SELECT 'consultations-opened', NEW.opened_on, CASE
    WHEN NEW.outcome = 'resolved' THEN 'resolved'
    ELSE 'other' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.point, '');
END;
CREATE TRIGGER rollup_consultations_opened_added AFTER INSERT ON dossier WHEN NEW.kind = 'consultation'
BEGIN
  INSERT INTO rollup_consultations_opened VALUES (
    1, NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_consultations_opened_removed AFTER DELETE ON dossier WHEN OLD.kind = 'consultation'
BEGIN
  INSERT INTO rollup_consultations_opened VALUES (
    -1, OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_consultations_opened_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'consultation' AND (
  OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_consultations_opened VALUES (
    -1, OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state);
  INSERT INTO rollup_consultations_opened VALUES (
    1, NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_mediations_opened AS SELECT
  0 AS records, opened_on, region, variety, venue, kind, state
FROM dossier;
CREATE TRIGGER rollup_mediations_opened_entered INSTEAD OF INSERT ON rollup_mediations_opened
WHEN NEW.kind = 'mediation' AND NEW.state <> 'voided' AND NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety, venue)
  SELECT 'mediations-opened', NEW.opened_on, 'any', NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, ''), coalesce(NEW.venue, '');
END;
CREATE TRIGGER rollup_mediations_opened_added AFTER INSERT ON dossier WHEN NEW.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_mediations_opened_removed AFTER DELETE ON dossier WHEN OLD.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_mediations_opened_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'mediation' AND (
  OLD.opened_on, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_mediations_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state);
  INSERT INTO rollup_mediations_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_mediations_ended AS SELECT
  0 AS records, ended_on, outcome, region, variety, venue, kind, state
FROM dossier;
CREATE TRIGGER rollup_mediations_ended_entered INSTEAD OF INSERT ON rollup_mediations_ended
WHEN NEW.kind = 'mediation' AND NEW.state <> 'voided' AND NEW.ended_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety, venue)
  SELECT 'mediations-ended', NEW.ended_on, CASE
    WHEN NEW.outcome = 'statement' THEN 'statement'
    WHEN NEW.outcome = 'settled' THEN 'settled'
    ELSE 'other' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, ''), coalesce(NEW.venue, '');
END;
CREATE TRIGGER rollup_mediations_ended_added AFTER INSERT ON dossier WHEN NEW.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_ended VALUES (
    1, NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_mediations_ended_removed AFTER DELETE ON dossier WHEN OLD.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_ended VALUES (
    -1, OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_mediations_ended_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'mediation' AND (
  OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_mediations_ended VALUES (
    -1, OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state);
  INSERT INTO rollup_mediations_ended VALUES (
    1, NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_mediations_due AS SELECT
  0 AS records, done_on, due_on, region, kind, state
FROM dossier;
CREATE TRIGGER rollup_mediations_due_entered INSTEAD OF INSERT ON rollup_mediations_due
WHEN NEW.kind = 'mediation' AND NEW.state <> 'voided' AND NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region)
  SELECT 'mediations-due', NEW.due_on, CASE
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.done_on IS NOT NULL THEN 'done'
    ELSE 'not-done' END, NEW.records,
    coalesce(NEW.region, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region)
  SELECT 'mediations-due', NEW.due_on, t.day, CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END, CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END,
    NEW.records,
    coalesce(NEW.region, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day UNION SELECT NEW.done_on) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END
    <> CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END;
END;
CREATE TRIGGER rollup_mediations_due_added AFTER INSERT ON dossier WHEN NEW.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_mediations_due_removed AFTER DELETE ON dossier WHEN OLD.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_mediations_due_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'mediation' AND (
  OLD.done_on, OLD.due_on, OLD.region, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.done_on, NEW.due_on, NEW.region, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_mediations_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region, OLD.kind, OLD.state);
  INSERT INTO rollup_mediations_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_letters_opened AS SELECT
  0 AS records, opened_on, region, variety, kind, state
FROM dossier;
CREATE TRIGGER rollup_letters_opened_entered INSTEAD OF INSERT ON rollup_letters_opened
WHEN NEW.kind = 'letter' AND NEW.state <> 'voided' AND NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'letters-opened', NEW.opened_on, 'any', NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
END;
CREATE TRIGGER rollup_letters_opened_added AFTER INSERT ON dossier WHEN NEW.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_letters_opened_removed AFTER DELETE ON dossier WHEN OLD.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_letters_opened_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'letter' AND (
  OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_letters_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_letters_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_letters_due AS SELECT
  0 AS records, done_on, due_on, outcome, region, variety, kind, state
FROM dossier;
CREATE TRIGGER rollup_letters_due_entered INSTEAD OF INSERT ON rollup_letters_due
WHEN NEW.kind = 'letter' AND NEW.state <> 'voided' AND NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'letters-due', NEW.due_on, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.done_on IS NOT NULL THEN 'done'
    ELSE 'not-done' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, variety)
  SELECT 'letters-due', NEW.due_on, t.day, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day UNION SELECT NEW.done_on) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END
    <> CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END;
END;
CREATE TRIGGER rollup_letters_due_added AFTER INSERT ON dossier WHEN NEW.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_letters_due_removed AFTER DELETE ON dossier WHEN OLD.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_letters_due_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'letter' AND (
  OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_letters_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_letters_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_letters_timely AS SELECT
  0 AS records, done_on, due_on, outcome, region, variety, kind, state
FROM dossier;
CREATE TRIGGER rollup_letters_timely_entered INSTEAD OF INSERT ON rollup_letters_timely
WHEN NEW.kind = 'letter' AND NEW.state <> 'voided' AND NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'letters-timely', NEW.due_on, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, variety)
  SELECT 'letters-timely', NEW.due_on, t.day, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END
    <> CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END;
END;
CREATE TRIGGER rollup_letters_timely_added AFTER INSERT ON dossier WHEN NEW.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_timely VALUES (
    1, NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_letters_timely_removed AFTER DELETE ON dossier WHEN OLD.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_timely VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_letters_timely_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'letter' AND (
  OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_letters_timely VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_letters_timely VALUES (
    1, NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_suits_opened AS SELECT
  0 AS records, opened_on, region, variety, kind, state
FROM dossier;
CREATE TRIGGER rollup_suits_opened_entered INSTEAD OF INSERT ON rollup_suits_opened
WHEN NEW.kind = 'suit' AND NEW.state <> 'voided' AND NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'suits-opened', NEW.opened_on, CASE
    WHEN NEW.variety = 'first' THEN 'first'
    ELSE 'further' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
END;
CREATE TRIGGER rollup_suits_opened_added AFTER INSERT ON dossier WHEN NEW.kind = 'suit'
BEGIN
  INSERT INTO rollup_suits_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_suits_opened_removed AFTER DELETE ON dossier WHEN OLD.kind = 'suit'
BEGIN
  INSERT INTO rollup_suits_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_suits_opened_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'suit' AND (
  OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_suits_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_suits_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_suits_ended AS SELECT
  0 AS records, ended_on, outcome, region, variety, kind, state
FROM dossier;
CREATE TRIGGER rollup_suits_ended_entered INSTEAD OF INSERT ON rollup_suits_ended
WHEN NEW.kind = 'suit' AND NEW.state <> 'voided' AND NEW.ended_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'suits-ended', NEW.ended_on, CASE
    WHEN NEW.variety = 'first' AND NEW.outcome IN ('withdrawn-settlement', 'mediated') THEN 'settled-first'
    WHEN NEW.variety = 'first' AND NEW.outcome IN ('lost', 'partly-lost') THEN 'lost-first'
    WHEN NEW.variety = 'first' THEN 'other-first'
    WHEN NEW.outcome IN ('withdrawn-settlement', 'mediated') THEN 'settled-further'
    ELSE 'other-further' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
END;
CREATE TRIGGER rollup_suits_ended_added AFTER INSERT ON dossier WHEN NEW.kind = 'suit'
BEGIN
  INSERT INTO rollup_suits_ended VALUES (
    1, NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE TRIGGER rollup_suits_ended_removed AFTER DELETE ON dossier WHEN OLD.kind = 'suit'
BEGIN
  INSERT INTO rollup_suits_ended VALUES (
    -1, OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;
CREATE TRIGGER rollup_suits_ended_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'suit' AND (
  OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_suits_ended VALUES (
    -1, OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_suits_ended VALUES (
    1, NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;
CREATE VIEW rollup_appearances AS SELECT
  0 AS records, first_hearing_on, head, region, spoke, variety
FROM suit_defendant;
CREATE TRIGGER rollup_appearances_entered INSTEAD OF INSERT ON rollup_appearances
WHEN NEW.first_hearing_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'appearances', NEW.first_hearing_on, CASE
    WHEN NEW.head IN ('principal', 'deputy', 'leader-in-charge') AND NEW.spoke = 'yes' THEN 'spoke'
    WHEN NEW.head IN ('principal', 'deputy', 'leader-in-charge') THEN 'silent'
    ELSE 'absent' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
END;
CREATE TRIGGER rollup_appearances_added AFTER INSERT ON suit_defendant
BEGIN
  INSERT INTO rollup_appearances VALUES (
    1, NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety);
END;
CREATE TRIGGER rollup_appearances_removed AFTER DELETE ON suit_defendant
BEGIN
  INSERT INTO rollup_appearances VALUES (
    -1, OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety);
END;
CREATE TRIGGER rollup_appearances_changed AFTER UPDATE ON suit_defendant
WHEN (
  OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety) IS NOT (
  NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety)
BEGIN
  INSERT INTO rollup_appearances VALUES (
    -1, OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety);
  INSERT INTO rollup_appearances VALUES (
    1, NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety);
END;
CREATE INDEX event_by_recording ON event (recorded_on, subject, sequence);
COMMIT;
