/** 现场抽查笔录: questions and answers, signature or refusal (S17, S18). */
package org.yangguang.inspection.siterecord;
