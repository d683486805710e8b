package org.disclosuredesk.law.term;

/** What kind of agency it is: who reviews its acts depends on it (行政复议法 2023, arts. 24-28). */
public enum AgencyKind {
    /** A department of a local government, and what it has set up in its name (县级以上地方人民政府工作部门及其派出机构, art. 24). */
    DEPARTMENT,
    /** A township's or town's government (乡镇人民政府, art. 24). */
    TOWN_GOVERNMENT,
    /** An office a district's or county's government has set up (街道办事处等派出机关, art. 24). */
    SUBDISTRICT_OFFICE,
    /** A county's government (县级人民政府, art. 24). */
    COUNTY_GOVERNMENT,
    /** A city's government (设区的市人民政府, art. 24). */
    CITY_GOVERNMENT,
    /** A province's government (省级人民政府, art. 24). */
    PROVINCIAL_GOVERNMENT,
    /** A local department of justice (司法行政部门, art. 28). */
    JUSTICE_BUREAU,
    /** Customs, finance, foreign exchange, tax, state security: led from above (垂直领导的行政机关, art. 27). */
    LED_FROM_ABOVE,
    /** A department of the State Council (国务院部门, art. 25). */
    STATE_COUNCIL_DEPARTMENT,
    /** An organisation a law, regulation or rule has given powers to (法律、法规、规章授权的组织, art. 24). */
    AUTHORISED_ORGANISATION
}
