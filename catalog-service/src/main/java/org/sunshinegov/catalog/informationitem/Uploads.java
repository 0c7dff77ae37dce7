package org.sunshinegov.catalog.informationitem;

import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The file of a form. */
final class Uploads {

    private Uploads() {}

    static Upload required(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw Refusal.invalidFields(Map.of("file", FieldFault.missing()));
        }
        return new Upload(file.uploadedFile(), file.fileName(), file.contentType());
    }
}
