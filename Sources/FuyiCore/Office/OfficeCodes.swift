public import FuyiLaw

/// The level of government that an agency belongs to (层级).
public enum AgencyLevel: String, CaseIterable, Named {
  case state, province, city, county, township

  /// The level in both languages.
  public var term: Term {
    switch self {
    case .state: Term(zh: "国家", en: "state")
    case .province: Term(zh: "省级", en: "province")
    case .city: Term(zh: "市级", en: "city")
    case .county: Term(zh: "县级", en: "county")
    case .township: Term(zh: "乡级", en: "township")
    }
  }
}

/// What an agency administers, as the statistics group it (管理领域).
public enum AgencyField: String, CaseIterable, Named {
  case government
  case publicSecurity = "public-security"
  case naturalResources = "natural-resources"
  case housing
  case humanResources = "human-resources"
  case marketRegulation = "market-regulation"
  case urbanManagement = "urban-management"
  case environment, transport, health, education, agriculture, water
  case civilAffairs = "civil-affairs"
  case emergency
  case medicalInsurance = "medical-insurance"
  case taxation, justice, finance, other

  /// The field in both languages.
  public var term: Term {
    switch self {
    case .government: Term(zh: "人民政府", en: "people's government")
    case .publicSecurity: Term(zh: "公安", en: "public security")
    case .naturalResources: Term(zh: "自然资源", en: "natural resources")
    case .housing: Term(zh: "住房城乡建设", en: "housing and construction")
    case .humanResources: Term(zh: "人力资源社会保障", en: "human resources and social security")
    case .marketRegulation: Term(zh: "市场监管", en: "market regulation")
    case .urbanManagement: Term(zh: "城市管理", en: "urban management")
    case .environment: Term(zh: "生态环境", en: "environment")
    case .transport: Term(zh: "交通运输", en: "transport")
    case .health: Term(zh: "卫生健康", en: "health")
    case .education: Term(zh: "教育", en: "education")
    case .agriculture: Term(zh: "农业农村", en: "agriculture")
    case .water: Term(zh: "水利", en: "water")
    case .civilAffairs: Term(zh: "民政", en: "civil affairs")
    case .emergency: Term(zh: "应急管理", en: "emergency management")
    case .medicalInsurance: Term(zh: "医疗保障", en: "medical insurance")
    case .taxation: Term(zh: "税务", en: "taxation")
    case .justice: Term(zh: "司法行政", en: "justice")
    case .finance: Term(zh: "财政", en: "finance")
    case .other: Term(zh: "其他", en: "other")
    }
  }
}

/// Whether a make-up Saturday or Sunday counts as a working day (调休上班日); a switch of the office.
public enum MakeUpDays: String, CaseIterable, Named {
  case working, resting

  /// The choice in both languages.
  public var term: Term {
    switch self {
    case .working: Term(zh: "计为工作日", en: "counted as working days")
    case .resting: Term(zh: "计为休息日", en: "counted as days of rest")
    }
  }
}

/// Whether suspended days are left out of the review period (中止期间); a switch of the office.
public enum SuspendedDays: String, CaseIterable, Named {
  case leftOut = "left-out"
  case counted

  /// The choice in both languages.
  public var term: Term {
    switch self {
    case .leftOut: Term(zh: "不计入审理期限", en: "left out of the review period")
    case .counted: Term(zh: "计入审理期限", en: "counted in the review period")
    }
  }
}

/// Whether a list of holidays is the State Council's or a guess made before it (日历性质).
public enum CalendarStanding: String, CaseIterable, Named {
  case official, projected

  /// The standing in both languages.
  public var term: Term {
    switch self {
    case .official: Term(zh: "官方", en: "official")
    case .projected: Term(zh: "推算", en: "projected")
    }
  }
}
