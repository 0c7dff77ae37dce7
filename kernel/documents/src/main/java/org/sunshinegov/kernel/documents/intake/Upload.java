package org.sunshinegov.kernel.documents.intake;

import java.nio.file.Path;

/** What somebody sent: the bytes in a file of their own, and what the sender says about them. */
public record Upload(Path bytes, String fileName, String claimedType) {}
