# 通用词典：把规则句子译成条件；不含任何法律内容、数字和日期
[when]有一个情形=$s : Situation()
[when]- {项} 是 {值}=is("{项}", "{值}")
[when]- {项} 不是 {值}=isNot("{项}", "{值}")
[when]- {项} 已知=known("{项}")
[when]- {项} 不明=unknown("{项}")
[when]- {部分} 占 {整体} 的比例不低于 {参数}=shareAtLeast("{部分}", "{整体}", "{参数}")
[when]- {部分} 占 {整体} 的比例低于 {参数}=shareBelow("{部分}", "{整体}", "{参数}")
[when]- {项} 不低于 {参数} 的 {比例}=atLeastShareOf("{项}", "{参数}", "{比例}")
[when]- {项} 不低于 {参数}=atLeast("{项}", "{参数}")
[when]- {项} 不高于 {参数}=atMost("{项}", "{参数}")
[when]- {项} 低于 {参数}=below("{项}", "{参数}")
[when]已认定 {结论}=Conclusion(kind == "认定", says == "{结论}")
[then]认定 {结论} 理由: "{理由}"=insert(Conclusion.of(drools.getRule(), "认定", "{结论}", null, $s.fill("{理由}")));
