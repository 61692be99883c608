package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** Nobody is inspected before being told basis, content and requirements (S14). */
public class NoticeNotServed extends RuleBroken {}
