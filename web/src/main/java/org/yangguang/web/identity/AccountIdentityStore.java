package org.yangguang.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;
import org.yangguang.identity.AccountView;
import org.yangguang.identity.SignIn;

/** Lets Jakarta Security ask the identity context. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject private SignIn signIn;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.verify(credential.getCaller(), credential.getPasswordAsString())
                .map(AccountIdentityStore::accepted)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult accepted(AccountView account) {
        return new CredentialValidationResult(
                account.login(),
                account.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
