//! The command lines of providers, with the words by which a call of one is told from a sentence.

/// A provider's program.
#[derive(Debug)]
pub(super) struct Tool {
    /// Its name.
    pub(super) name: &'static str,
    /// What may come after it.
    pub(super) subcommands: Subcommands,
}

/// What may come after a program's name.
#[derive(Debug)]
pub(super) enum Subcommands {
    /// Anything: the name is no other word.
    Any,
    /// A service and an operation, too many to be listed.
    Services,
    /// One of the words in this text.
    Known(&'static str),
}

/// The programs. Their words are kept by hand and are not whole: a word that is left out costs a place, one too many
/// could take a sentence for a call. The references of the programs are what they are to be held against.
pub(super) const TOOLS: [Tool; 16] = [
    Tool { name: "aws", subcommands: Subcommands::Services },
    Tool { name: "az", subcommands: Subcommands::Known(AZ) },
    Tool { name: "azcopy", subcommands: Subcommands::Known(AZCOPY) },
    Tool { name: "bq", subcommands: Subcommands::Known(BQ) },
    Tool { name: "cfn-hup", subcommands: Subcommands::Any },
    Tool { name: "cfn-init", subcommands: Subcommands::Any },
    Tool { name: "cfn-signal", subcommands: Subcommands::Any },
    Tool { name: "doctl", subcommands: Subcommands::Any },
    Tool { name: "ec2-metadata", subcommands: Subcommands::Any },
    Tool { name: "ec2metadata", subcommands: Subcommands::Any },
    Tool { name: "eksctl", subcommands: Subcommands::Any },
    Tool { name: "gcloud", subcommands: Subcommands::Known(GCLOUD) },
    Tool { name: "gsutil", subcommands: Subcommands::Known(GSUTIL) },
    Tool { name: "hcloud", subcommands: Subcommands::Any },
    Tool { name: "ibmcloud", subcommands: Subcommands::Any },
    Tool { name: "oci", subcommands: Subcommands::Known(OCI) },
];

/// Whether a word is an operation of the AWS CLI: a verb and what it is done to, or one of the few others.
pub(super) fn is_operation(word: &str) -> bool {
    let is_verb = word.split_once('-').is_some_and(|(verb, object)| !object.is_empty() && holds(VERBS, verb));
    is_verb || holds(OTHERS, word)
}

/// Whether a list of words, a space between them, holds one.
pub(super) fn holds(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

const OTHERS: &str = "\
    cp decrypt delete deploy encrypt export filter help import invoke list ls login logout mb mv package presign \
    publish push query rb remove rm scan set sign subscribe sync tail unsubscribe verify wait website";

const VERBS: &str = "\
    abort accept activate add admin allocate apply archive assign associate assume attach authorize batch cancel \
    change check clone complete configure confirm continue copy create deactivate decode decrease delete deploy \
    deprovision deregister describe detach disable disassociate download enable encrypt enter execute exit export \
    failover filter generate get head import increase initiate invoke list lookup modify move poll promote provision \
    publish purge put re reboot receive record register reject release remove replace request reset restore resume \
    revoke rotate run send set signal start stop tag terminate update upload";

const AZ: &str = "\
    account acr ad afd aks apim appconfig appservice arcdata artifacts backup batch bicep billing boards bot cdn \
    cloud cognitiveservices config configure consumption container containerapp cosmosdb databricks datafactory \
    deployment devops disk dns dt eventgrid eventhubs extension feature functionapp graph group hdinsight \
    healthcareapis identity image iot k8s-configuration keyvault kusto lock logic login logout maintenance \
    managedapp managementpartner maps mariadb ml monitor mysql netappfiles network openshift pipelines policy \
    postgres ppg provider redis repos reservations resource rest role search security servicebus sf sig signalr \
    snapshot spring sql ssh sshkey stack staticwebapp storage synapse tag term ts upgrade version vm vmss webapp \
    webpubsub";

const AZCOPY: &str = "\
    bench copy cp env jobs list login logout make remove rm set-properties sync";

const BQ: &str = "\
    cancel cp extract head insert load ls mk mkdef partition query rm show truncate undelete update wait";

const GCLOUD: &str = "\
    access-context-manager active-directory ai ai-platform alloydb alpha anthos api-gateway apigee app apphub \
    artifacts asset auth backup-dr batch beta bigtable billing bms builds certificate-manager cloud-shell components \
    composer compute config container data-catalog data-fusion database-migration dataflow dataplex dataproc \
    datastore datastream deploy deployment-manager dns domains edge-cloud endpoints essential-contacts eventarc \
    filestore firebase firestore functions healthcare iam iap identity ids immersive-stream infra-manager init kms \
    logging looker lustre memcache metastore migration ml monitoring netapp network-connectivity network-management \
    network-security network-services notebooks org-policies organizations parallelstore policy-intelligence \
    privateca projects publicca pubsub recaptcha recommender redis resource-manager run scc scheduler secrets \
    service-directory service-extensions services source spanner sql storage tasks transcoder transfer version \
    vmware workbench workflows workspace-add-ons workstations";

const GSUTIL: &str = "\
    acl autoclass bucketpolicyonly cat compose config cors cp defacl defstorageclass du hash hmac iam kms label \
    lifecycle logging ls mb mv notification pap perfdiag rb requesterpays retention rewrite rm rpo rsync setmeta \
    signurl stat test ubla update version versioning web";

const OCI: &str = "\
    announce api-gateway artifacts audit bastion bv ce compute compute-management container-instances db dns events \
    fn fs generic iam identity-domains kms lb limits log-analytics logging logging-search monitoring mysql network \
    nlb nosql ons os os-management raw-request resource-manager sch search secrets session setup streaming vault waf";
