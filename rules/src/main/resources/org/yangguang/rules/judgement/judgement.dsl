# 定性和处置词典；不含任何法律内容、数字和日期
[when]有一个案件=$s : Situation()
[when]有一项线索=$s : Lead()
[when]有一项违法=$s : Lead()
[when]- 属于 {分组}=belongsTo("{分组}")
[when]- 不属于 {分组}=!belongsTo("{分组}")
[when]- {后} 超过 {前} 之后的 {年限}=afterYears("{后}", "{前}", "{年限}")
[when]该项已定性为 {结论}=Conclusion(kind == "认定", says == "{结论}", about == $s.key())
[when]该项已涉嫌犯罪=Conclusion(kind == "涉嫌", about == $s.key())
[then]该项定性为 {结论} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "认定", "{结论}", $s.key(), $s.fill("{理由}")));
[then]该项涉嫌 {罪名} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "涉嫌", "{罪名}", $s.key(), $s.fill("{理由}")));
[then]全案涉嫌 {罪名} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "涉嫌", "{罪名}", null, $s.fill("{理由}")));
[then]该项程度取 {词} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "程度", $s.text("{词}"), $s.key(), $s.fill("{理由}")));
[then]该项程度不低于 {程度} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "程度", "{程度}", $s.key(), $s.fill("{理由}")));
[then]该项处置 {处置} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "处置", "{处置}", $s.key(), $s.fill("{理由}")));
[then]该项标记 {标记} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "标记", "{标记}", $s.key(), $s.fill("{理由}")));
[then]处置 {处置} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "处置", "{处置}", null, $s.fill("{理由}")));
[then]标记 {标记} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "标记", "{标记}", null, $s.fill("{理由}")));
