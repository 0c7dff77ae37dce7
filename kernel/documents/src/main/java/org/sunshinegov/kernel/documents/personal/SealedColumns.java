package org.sunshinegov.kernel.documents.personal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.kernel.documents.keys.WrappedKey;

/** The columns of a {@link SealedRow} in an entity's table: the wrapped key, and the sealed fields as one document. */
@Embeddable
public class SealedColumns {

    @Column(name = "key_algorithm")
    String keyAlgorithm;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    SealedRow.Fields sealed;

    public static SealedColumns of(SealedRow row) {
        SealedColumns columns = new SealedColumns();
        columns.keyAlgorithm = row.key().algorithm();
        columns.keyId = row.key().keyId();
        columns.wrappedKey = row.key().bytes();
        columns.sealed = new SealedRow.Fields(row.fields());
        return columns;
    }

    /** {@code id}: of the row they belong to; another one does not open them. */
    public SealedRow rowOf(UUID id) {
        return new SealedRow(id, new WrappedKey(keyAlgorithm, keyId, wrappedKey), sealed.fields());
    }
}
