package org.yangguang.draw.recording;

import java.time.Instant;

/** A photo or recording of a draw's ceremony as the public knows it: by name, size and SHA-256. */
public record RecordingView(
        long id, String fileName, long bytes, String sha256, String words, Instant addedAt) {}
