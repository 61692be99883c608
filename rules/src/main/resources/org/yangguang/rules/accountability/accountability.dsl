# 问责词典
[when]有一次办理=$s : Situation()
