package org.yangguang.inspection.evidence;

/** What is known of a file once its bytes lie safely under their hash. */
record StoredFile(EvidenceType type, long bytes, String sha256) {}
