# 范围规则词典
[when]有一个项目=$s : Situation()
[when]- {项} 达到 {甲} 加 {乙} 加 {丙}=atLeastSum("{项}", "{甲}", "{乙}", "{丙}")
