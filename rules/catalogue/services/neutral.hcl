service "neutral.archive" {
  title    = "Archive provider"
  match    = ["archive_file"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.external" {
  title    = "External provider"
  match    = ["external"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud by itself; the program that it runs may"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.http" {
  title    = "HTTP provider"
  match    = ["http"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.local" {
  title    = "Local provider"
  match    = ["local_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.null" {
  title    = "Null provider"
  match    = ["null_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud by itself; a command that it runs may"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.random" {
  title    = "Random provider"
  match    = ["random_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.template" {
  title    = "Template provider"
  match    = ["template_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.terraform" {
  title    = "Terraform built-in"
  match    = ["terraform_data", "terraform_remote_state"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud by itself; a command that it runs, or a state that it reads, may"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.time" {
  title    = "Time provider"
  match    = ["time_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.tls" {
  title    = "TLS provider"
  match    = ["tls_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "creates nothing at a cloud"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.azurecaf" {
  title    = "Azure naming provider (azurecaf)"
  match    = ["azurecaf_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "makes names only; the rules for names differ elsewhere"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.docker" {
  title    = "Docker provider"
  match    = ["docker_*"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "images and containers run on any host with the same engine"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.kubernetes" {
  title    = "Kubernetes provider"
  match    = ["kubernetes_*"]
  speaks   = ["kubernetes"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "moves with the cluster; annotations, storage classes and image names of the cloud change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.helm" {
  title    = "Helm provider"
  match    = ["helm_*"]
  speaks   = ["kubernetes"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "moves with the cluster; values that name the cloud change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.kubectl" {
  title    = "kubectl provider"
  match    = ["kubectl_*"]
  speaks   = ["kubernetes"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 1, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "moves with the cluster; annotations, storage classes and image names of the cloud change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.vault" {
  title    = "HashiCorp Vault provider"
  match    = ["vault_*"]
  speaks   = ["vault"]
  stateful = true
  facets   = { G = 1, I = 2, N = 0, O = 1, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "Vault runs anywhere; sign-in by the identity of a cloud is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.auth0" {
  title    = "Auth0"
  match    = ["auth0_*"]
  speaks   = ["oidc", "saml"]
  stateful = false
  facets   = { G = 0, I = 3, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.azuread" {
  title = "Microsoft Entra ID (azuread)"
  match = ["azuread_*"]
  glue = [
    "azuread_*_assignment",
    "azuread_*_member",
    "azuread_application_pre_authorized",
    "azuread_*_permission_grant",
    "azuread_application_api_access",
  ]
  speaks   = ["oidc", "saml"]
  stateful = false
  facets   = { G = 0, I = 3, N = 0, O = 1, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.cloudflare" {
  title    = "Cloudflare"
  match    = ["cloudflare_*"]
  speaks   = ["dns", "http"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.datadog" {
  title    = "Datadog"
  match    = ["datadog_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left; its link to the cloud is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.fastly" {
  title    = "Fastly"
  match    = ["fastly_*"]
  speaks   = ["http"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.github" {
  title    = "GitHub"
  match    = ["github_*"]
  speaks   = ["git"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left; trust of the cloud in its pipelines is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.gitlab" {
  title    = "GitLab"
  match    = ["gitlab_*"]
  speaks   = ["git"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left; trust of the cloud in its pipelines is set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.okta" {
  title    = "Okta"
  match    = ["okta_*"]
  speaks   = ["oidc", "saml"]
  stateful = false
  facets   = { G = 0, I = 3, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.pagerduty" {
  title    = "PagerDuty"
  match    = ["pagerduty_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.pingdom" {
  title    = "Pingdom"
  match    = ["pingdom_*"]
  stateful = false
  facets   = { G = 0, I = 1, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "neutral.snowflake" {
  title    = "Snowflake"
  match    = ["snowflake_*"]
  stateful = true
  facets   = { G = 2, I = 2, N = 0, O = 0, K = 0 }
  treat    = ["retain"]

  fit "aws" "azure" "google" "oci" "openstack" "kubernetes" {
    class      = "neutral"
    gap        = "kept: not part of the cloud being left; it is sold on three clouds, and an account is copied to move between them"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
